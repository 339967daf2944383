import { sideColours } from '~/charts/county-list'
import { darkTheme, lightTheme, type ChartTheme } from '~/charts/theme/chart-theme'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { embedWidths } from './embed-frames'

const hasVerdicts = ({ kind }: FigureRecord) => kind === 'bullet' || kind === 'gauge'
const hasList = ({ kind }: FigureRecord) => kind === 'map' || kind === 'highlights'

/** `adjust`: what is said once for both themes. */
function colours(record: FigureRecord, { paper, ink, ink2, ink3, rule, goldText }: ChartTheme, adjust: string): string {
  return (
    `body{background:${paper};color:${ink}}header p,td{color:${ink2}}section,th[scope=col],summary{color:${ink3}}` +
    `tr,section{border-color:${rule}}a{color:${goldText}}` +
    // Where the system's colours are forced, the drawing keeps its own and its paper, and the list next to it the colours of its classes.
    `@media(forced-colors:active){[data-picture]${hasList(record) ? ',i' : ''}{${adjust}background:${paper}}}`
  )
}

/** The drawing for the width that there is: each width takes the place of the one before it; the first has the short title. */
function choose(): string {
  return embedWidths
    .slice(1)
    .map(({ from }, before) => {
      const [short, long] = before === 0 ? ['.s,', '.l,'] : ['', '']
      return `@media(min-width:${from}px){${short}.w${before}{display:none}${long}.w${before + 1}{display:block}}`
    })
    .join('')
}

const flags = `.no-background body{background:none}.no-headline header{display:none}`

const base =
  `body{margin:0;border-top:3px solid;font:13px/1.6 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif}` +
  `main{padding:14px 18px 12px;max-width:724px;margin:auto}@media(max-width:399px){main{padding:12px 14px 10px}}` +
  `h1{font-size:18px;line-height:1.4;text-wrap:balance}.s{font-size:16px}` +
  `header p{margin:2px 0 8px;font-size:12.5px}.l,.w{display:none}.s,.w0{display:block}.w svg{display:block;width:100%;height:auto}` +
  `section{border-top:1px solid;margin-top:8px;padding-top:6px;font-size:11.5px}section p,figure,h1{margin:0}section b{font:inherit;white-space:nowrap}` +
  `.m>*{float:right;margin:4px 0 0 14px}a{text-decoration:none}a svg{vertical-align:-3px;margin-right:5px}` +
  // 24 pixels to press, by padding that margins take back: the words keep their place, and the table's are next to the mark, not under it.
  `.m a{padding:3px 0;margin:1px 0 -3px 14px}` +
  `summary{cursor:pointer;font-size:12px;width:fit-content;padding:3px 0;margin:1px 0 -3px}table{border-collapse:collapse;width:100%;font-size:12px;text-align:left;clear:both}` +
  `tr{border-bottom:1px solid}th,td{padding:4px 10px 4px 0}th[scope=col]{font-weight:400}`

/** Eight columns of a verdict do not fit a phone: there each row is a paragraph, its name first. */
const stacked = `@media(max-width:439px){th,td{display:inline-block;padding:2px 10px 2px 0}}`

/** Adjacent years keep their columns there, and the remarks on a row are under it, over the full width. */
const yearsOver = (years: number): string =>
  `@media(max-width:439px){tr{display:grid;grid-template-columns:4em repeat(${years},1fr);padding:4px 0}` +
  `th,td{padding:0 2px 0 0}tr>:last-child{grid-column:1/-1}}`

/** Type of the counties next to a small map, in pixels. */
export const listSize = 12
/** The width of the names of a list of words, in em, and the space next to them, in pixels. */
const names = { em: 3.4, gap: 10 }
export const nameWidth = names.em * listSize + names.gap
const list = `ul{list-style:none;margin:6px 0 0;padding:0;font-size:${listSize}px}ul.two{columns:2;column-gap:18px}li{display:flex;justify-content:space-between;gap:${names.gap}px}ul.words li{justify-content:flex-start}ul.words span:first-child{flex:none;width:${names.em}em;font-weight:700}i{display:inline-block;width:.75em;height:.75em;margin-right:.5em}`

function swatches(record: FigureRecord, theme: ChartTheme): string {
  return sideColours(record, theme)
    .map((colour, step) => `.c${step}{background:${colour}}`)
    .join('')
}

interface EmbedStyle {
  readonly light: string
  /** What the dark theme overrules: a style element of its own, which the page's theme turns on and off. */
  readonly dark: string
}

/** The style of an embed page: literal colours for light and dark, no variables, so that Chromium 86 draws it alike. */
export function embedStyle(record: FigureRecord, pictureCss: string): EmbedStyle {
  return {
    light: `${base}${hasVerdicts(record) ? stacked : ''}${record.kind === 'trend-grid' ? yearsOver(record.years.length) : ''}${hasList(record) ? list : ''}${colours(record, lightTheme, 'forced-color-adjust:none;')}${swatches(record, lightTheme)}${choose()}${flags}`,
    dark: `${colours(record, darkTheme, '')}${swatches(record, darkTheme)}${pictureCss}`,
  }
}
