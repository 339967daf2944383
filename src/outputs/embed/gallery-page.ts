import { darkTheme, lightTheme, type ChartTheme, sansStack } from '~/charts/theme/chart-theme'
import { asOfWords } from '~/domain/period/format-period'
import { escapeMarkup } from '~/lib/escape-markup'
import { embedFile } from './embed-address'

/** A figure as the gallery shows it; `regions` are full names. */
interface GalleryFigure {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly theme: string
  readonly regions: readonly string[]
  readonly original: boolean
  /** The way to its page, within the site. */
  readonly link: string
}

interface GalleryParts {
  /** Named ones, shown as pictures. */
  readonly figures: readonly GalleryFigure[]
  /** Those that the site itself puts on the page of a place, by their titles: as pictures they would make the page twice as long. */
  readonly placed: readonly { readonly place: string; readonly figures: readonly GalleryFigure[] }[]
  readonly siteName: string
  readonly asOf: string
  readonly version: string
  readonly hashOf: (text: string) => string
}

/** Shows the choices, which nothing could answer without it, and hides what they leave out. */
const script =
  `(function(d){var f=d.querySelector('form'),n=d.getElementById('count'),a=[].slice.call(d.querySelectorAll('li'));f.hidden=false;` +
  `f.addEventListener('change',function(){var c=0;a.forEach(function(l){var h=['kind','theme','region'].some(function(k){var v=f[k].value;` +
  `return v&&(l.getAttribute('data-'+k)+'|').indexOf(v+'|')<0})||f.original.checked&&!l.hasAttribute('data-original');l.hidden=h;if(!h)c++});` +
  `[].forEach.call(d.querySelectorAll('section'),function(s){s.hidden=!s.querySelector('li:not([hidden])')});` +
  `n.textContent=c?'共'+c+'幅':'没有符合全部条件的图，请放宽一项。'})})(document)`

function colours({ paper, ink, ink2, ink3, rule, goldText }: ChartTheme): string {
  return `body{background:${paper};color:${ink}}p,label{color:${ink2}}li p{color:${ink3}}a{color:${ink}}header a{color:${goldText}}img,select{border-color:${rule}}`
}

const style =
  `*{box-sizing:border-box}body{margin:0;font:14px/1.6 ${sansStack}}main{max-width:1320px;margin:0 auto;padding:0 20px}` +
  `h1{font-size:24px;line-height:1.4;margin:24px 0 4px}header p{margin:0 0 12px}form{display:flex;flex-wrap:wrap;gap:8px 20px;align-items:center}` +
  `form[hidden],li[hidden],section[hidden]{display:none}label{display:flex;align-items:center;gap:8px;min-height:44px}select{font:inherit;min-height:44px;max-width:60vw;background:transparent;color:inherit;border:0;border-bottom:1px solid}` +
  `input{width:20px;height:20px}ul{list-style:none;margin:16px 0 48px;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(280px,1fr));gap:28px 24px}` +
  `img{display:block;width:100%;height:auto;border:1px solid}li a{display:block;text-decoration:none}h2{font-size:15px;line-height:1.5;margin:8px 0 0}li p{margin:0;font-size:12.5px}` +
  `section h2{font-size:18px;border-top:1px solid;padding-top:12px}section ul{margin-top:8px;gap:12px 24px}section li>a{font-weight:700;line-height:1.5;padding:4px 0}`

function optionsOf(label: string, name: string, values: readonly string[]): string {
  const options = [...new Set(values)].map((value) => `<option value="${escapeMarkup(value)}">${escapeMarkup(value)}</option>`).join('')
  return `<label>${label}<select name="${name}"><option value="">全部</option>${options}</select></label>`
}

function itemHtml({ id, title, kind, theme, regions, original, link }: GalleryFigure, isPicture: boolean): string {
  const data = `data-kind="${escapeMarkup(kind)}" data-theme="${escapeMarkup(theme)}" data-region="${escapeMarkup(regions.join('|'))}"${original ? ' data-original' : ''}`
  const said = [kind, theme, ...(original ? ['来源均为A、B级'] : [])].map(escapeMarkup).join('　')
  const name = escapeMarkup(title)
  const shown = isPicture ? `<img src="${embedFile(id, 'svg')}" alt="" width="1280" height="720" loading="lazy"><h2>${name}</h2>` : name
  return (
    `<li ${data}><a href="${embedFile(id, 'html')}">${shown}</a><p>${said}</p>` +
    `<p><a href="../index.html${escapeMarkup(link)}">嵌入代码与下载</a></p></li>`
  )
}

function listHtml(figures: readonly GalleryFigure[], isPicture: boolean): string {
  return `<ul>${figures.map((figure) => itemHtml(figure, isPicture)).join('')}</ul>`
}

/** All figures that can be embedded, the named ones as the pictures that they are, with choices that need a few lines of script. A reader view keeps what is in `main`. */
export function galleryPage({ figures, placed, siteName, asOf, version, hashOf }: GalleryParts): string {
  const policy = `default-src 'none';script-src ${hashOf(script)};style-src 'unsafe-inline';img-src 'self' data:;base-uri 'none';form-action 'none'`
  const all = [...figures, ...placed.flatMap((section) => section.figures)]
  const sections = placed.map(
    (section) => `<section><h2>${escapeMarkup(section.place)}页面上的图</h2>${listHtml(section.figures, false)}</section>`,
  )
  const choices =
    optionsOf(
      '图形',
      'kind',
      all.map(({ kind }) => kind),
    ) +
    optionsOf(
      '领域',
      'theme',
      all.map(({ theme }) => theme),
    ) +
    optionsOf(
      '地区',
      'region',
      all.flatMap(({ regions }) => regions),
    ) +
    `<label><input type="checkbox" name="original">只看来源均为A、B级的图</label>`
  return (
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="renderer" content="webkit"><meta name="darkreader-lock" content>` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<link rel="icon" href="data:,"><title>可嵌入的图·${escapeMarkup(siteName)}</title><meta property="og:site_name" content="${escapeMarkup(siteName)}"><style>${style}${colours(lightTheme)}@media(prefers-color-scheme:dark){${colours(darkTheme)}}</style></head>` +
    `<body><main><header><h1>可嵌入的图</h1><p>每幅图是一个不需要脚本的网页，附图片、数据和出处。${asOfWords(asOf)}，版本 ${escapeMarkup(version)}。<a href="../index.html">返回${escapeMarkup(siteName)}</a></p></header>` +
    `<form hidden aria-label="筛选">${choices}<span id="count" role="status">共${all.length}幅</span></form>` +
    `${listHtml(figures, true)}${sections.join('')}</main><script>${script}</script></body></html>`
  )
}
