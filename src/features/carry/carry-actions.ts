import { recordTable } from '~/charts/kinds'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { asOfWords } from '~/domain/period/format-period'
import { calendarSpan } from '~/domain/period/period-span'
import { loadCode } from '~/lib/load-code'
import { ReaderError } from '~/lib/reader-error'
import type { FigureCitation } from '~/outputs/cite'
import { figureCells, filledColumns } from '~/outputs/figure-cells'
import { figureClipboard, type ClipboardTable } from '~/outputs/figure-clipboard'
import { figureCsv } from '~/outputs/figure-csv'
import { figureSheets } from '~/outputs/figure-xlsx'
import type { PictureAsk } from '~/outputs/picture/figure-picture'
import { screenTable } from '~/outputs/screen-table'
import type { DeckShape } from '~/outputs/slides/deck-page'
import { copyText } from '../copy-text'
import { copyPicture } from './copy-picture'
import { fileName, saveBlob } from './save-blob'
import { svgToPng } from './svg-to-png'
import type { Preview } from './use-preview'

/** Copies a table in both forms. The copy event works on plain http too, and keeps what tells a spreadsheet text from numbers. */
function copyTable({ html, text }: ClipboardTable): boolean {
  let handed = false
  const hand = (event: ClipboardEvent) => {
    if (!event.clipboardData) return
    event.clipboardData.setData('text/html', html)
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
    handed = true
  }
  document.addEventListener('copy', hand, { once: true })
  const done = document.execCommand('copy')
  document.removeEventListener('copy', hand)
  return done && handed
}

/** What an action works on: the figure, the picture as chosen, and its citation. */
export interface CarryWork extends PictureAsk {
  readonly catalogue: Catalogue
  readonly preview: Preview
  readonly citation: FigureCitation
}

/** One way of taking a figure away. `run` answers with the sentence that says what was done, and throws one that says what was not and what to do. */
export interface CarryAction {
  readonly name: string
  /** Whether it needs the picture, and waits for it. */
  readonly needsPicture?: boolean
  /** Whether it saves a file, which some browsers do not do. */
  readonly saves?: boolean
  readonly run: (work: CarryWork, signal: AbortSignal) => Promise<string>
}

function pictureOf({ preview }: CarryWork) {
  if (preview.state === 'ready') return preview
  throw new ReaderError(preview.state === 'failed' ? preview.message : '图片还在绘制，请稍候再试。')
}

const pictureName = ({ place, record, ratio, theme }: CarryWork, ending: string): string =>
  fileName(place.name, record, `_${ratio.replace(':', 'x')}${theme === 'light' ? '' : `_${theme}`}${ending}`)

const pngAction = (scale: number): CarryAction => ({
  name: `下载PNG（${scale}倍）`,
  needsPicture: true,
  saves: true,
  run: async (work, signal) => {
    const { picture } = pictureOf(work)
    const blob = await svgToPng(picture.svg, picture.width, picture.height, scale)
    return saveBlob(blob, pictureName(work, `@${scale}x.png`), signal)
  },
})

const svgAction: CarryAction = {
  name: '下载SVG',
  needsPicture: true,
  saves: true,
  run: async (work, signal) => {
    const { picture } = pictureOf(work)
    return saveBlob(new Blob([picture.svg], { type: 'image/svg+xml;charset=utf-8' }), pictureName(work, '.svg'), signal)
  },
}

const copied = {
  picture: '已复制图片，可粘贴到文档、幻灯片和聊天窗口。',
  page: '已复制带图片的内容，可粘贴到文档和邮件。如粘贴后没有图片，请在预览图上点右键（手机上长按）选“复制图片”。',
} as const

const copyPictureAction: CarryAction = {
  name: '复制图片',
  needsPicture: true,
  run: async (work) => {
    const way = await copyPicture(pictureOf(work).png)
    if (way === null) throw new ReaderError('浏览器没有允许复制图片。请在预览图上点右键（手机上长按）选“复制图片”，或下载PNG。')
    return copied[way]
  },
}

/** As high as it needs and as wide as a phone shows it, at three times its pixels: what is posted where no link survives. */
const postAction: CarryAction = {
  name: '下载微信图',
  saves: true,
  run: async ({ record, place }, signal) => {
    const { postPicture } = await loadCode(() => import('~/outputs/picture/post-picture'))
    const { svg, width, height } = postPicture(record, place)
    return saveBlob(await svgToPng(svg, width, height, 3), fileName(place.name, record, '_微信图.png'), signal)
  },
}

/** The picture in its files. */
export const pictureActions: readonly CarryAction[] = [pngAction(2), pngAction(4), svgAction]

const tableOf = ({ catalogue, record }: CarryWork) => figureCells(catalogue, record)

const copyTableAction: CarryAction = {
  name: '复制表格',
  run: async ({ record }) => {
    if (!copyTable(screenTable(recordTable(record)))) throw new ReaderError('浏览器没有允许复制表格。请改为下载Excel或CSV。')
    return '已复制表格，与屏幕上的相同，可粘贴到Excel和WPS表格，数字为数值。'
  },
}

const copyCitedAction: CarryAction = {
  name: '复制表格（连同出处）',
  run: async (work) => {
    const { record, place } = work
    const source = `来源：${record.sourceLine}。${place.name}，${asOfWords(place.asOf)}，版本 ${place.version}`
    if (!copyTable(figureClipboard(filledColumns(tableOf(work)), record.title, source)))
      throw new ReaderError('浏览器没有允许复制表格。请改为下载Excel或CSV。')
    return '已复制表格（连同出处），可粘贴到Excel和WPS表格，数字为数值。'
  },
}

const xlsxAction: CarryAction = {
  name: '下载Excel',
  saves: true,
  run: async ({ catalogue, record, place, citation }, signal) => {
    const { workbook } = await loadCode(() => import('~/outputs/workbook'))
    const blob = await workbook(figureSheets(catalogue, record, place, citation), calendarSpan(catalogue.asOf).last, signal)
    return saveBlob(blob, fileName(place.name, record, '.xlsx'), signal)
  },
}

const csvAction: CarryAction = {
  name: '下载CSV',
  saves: true,
  run: async (work, signal) => {
    const blob = new Blob([figureCsv(tableOf(work))], { type: 'text/csv;charset=utf-8' })
    return saveBlob(blob, fileName(work.place.name, work.record, '.csv'), signal)
  },
}

/** The numbers. */
export const tableActions: readonly CarryAction[] = [xlsxAction, csvAction, copyCitedAction]

const slidesAction = (shape: DeckShape): CarryAction => ({
  name: `下载PPTX（${shape}）`,
  saves: true,
  run: async ({ catalogue, record }, signal) => {
    const { saveSlides } = await loadCode(() => import('~/features/slides/save-slides'))
    return saveSlides({ catalogue, what: { kind: 'figure', record }, shape, signal })
  },
})

/** The figure as slides: native charts and tables where the format has them. */
export const slidesActions: readonly CarryAction[] = [slidesAction('16:9'), slidesAction('4:3')]

/** Copies a text and says what it was. */
export const textAction = (name: string, what: string, textOf: (work: CarryWork) => string): CarryAction => ({
  name,
  run: async (work) => {
    const text = textOf(work)
    if (!(await copyText(text))) throw new ReaderError(`没有复制成功，请手动选取：${text}`)
    return `已复制${what}。`
  },
})

const linkAction = textAction('复制链接', '链接', ({ place }) => place.link)

/** What is wanted nine times of ten, in this order; a link only where the page has an address that others can open. */
export const commonActions = (link: string): readonly CarryAction[] => [
  copyPictureAction,
  postAction,
  copyTableAction,
  ...(link === '' ? [] : [linkAction]),
]
