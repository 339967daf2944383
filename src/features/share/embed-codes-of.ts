import type { Id } from '~/domain/dataset/id'
import { asOfWords } from '~/domain/period/format-period'
import { embedFile, frozenFolder, hasPng } from '~/outputs/embed/embed-address'
import { elementCode, fittedFrameCode, frameCode, imageCode, markdownCode } from '~/outputs/embed/embed-codes'
import { addressFlags } from '~/outputs/embed/embed-script'
import { frameHeight, frameRoom, frameWindowHeight } from '~/outputs/embed/frame-height'
import type { FigureRecord } from '~/selectors/figure/kinds'

/** How a reader wants an embed to look; defaults are left out of the address. */
export interface EmbedLook {
  readonly theme: 'auto' | 'light' | 'dark'
  readonly headline: boolean
  readonly background: boolean
}

export const plainLook: EmbedLook = { theme: 'auto', headline: true, background: true }

/** The flags that say a look, `?v=1&theme=dark&headline=none`; '' where everything is as it comes. */
export function embedFlags({ theme, headline, background }: EmbedLook): string {
  return addressFlags([
    ...(theme === 'auto' ? [] : [`theme=${theme}`]),
    ...(headline ? [] : ['headline=none']),
    ...(background ? [] : ['background=none']),
  ])
}

/** A code to copy, and where it is for. */
export interface ShareCode {
  readonly name: string
  readonly note: string
  readonly code: string
}

/** What a reader chose: the look, and the version of the data that the figure is frozen at; null where it follows the data. */
export interface EmbedChoice {
  readonly look: EmbedLook
  readonly version: string | null
}

/** The way from `embed/` to what is embedded. */
export const chosenFolder = ({ version }: EmbedChoice): string => (version === null ? '' : frozenFolder(version))

/** The codes of a figure; `folder` is the absolute address of `embed/`. */
export function embedCodesOf(record: FigureRecord, id: Id, folder: string, choice: EmbedChoice): readonly ShareCode[] {
  const { look, version } = choice
  const place = `${folder}${chosenFolder(choice)}`
  const page = `${place}${embedFile(id, 'html')}`
  // Frozen pictures are lines and words: photographs of them would be twenty times as heavy, and nobody's to delete.
  const isPng = version === null && hasPng(record)
  const picture = `${place}${embedFile(id, isPng ? 'png' : 'svg')}`
  const script = `${folder}embed.js`
  const source = `来源：${record.sourceLine}。${asOfWords(record.asOf)}。`
  const plain = { title: record.title, page, image: picture, source }
  const parts = { ...plain, src: `${page}${embedFlags(look)}`, height: frameHeight(record) }
  const svgNote = isPng ? '' : `${version === null ? '本图' : '固定版本'}的图片是SVG；后台只收PNG的，请下载PNG再上传。`
  const room = frameRoom(record)
  return [
    {
      name: '嵌入框',
      note: '适用于支持网页嵌入的发布系统，不需要脚本；嵌入框被系统过滤时，仍保留图片、标题和来源。',
      code: frameCode(parts, frameWindowHeight(record)),
    },
    { name: '自动高度', note: '后台允许脚本时用；框高随栏宽和内容调整，下文不跳动。', code: fittedFrameCode(parts, room, script) },
    {
      name: '网页元素',
      note: '与自动高度同一脚本；图号和配色写成属性。',
      code: elementCode(id, parts, { ...look, version }, room, script),
    },
    { name: '图片', note: `只能放图片的后台；点图打开本图。${svgNote}`, code: imageCode(plain) },
    { name: 'Markdown', note: `文档站点和论坛。${svgNote}`, code: markdownCode(plain) },
  ]
}
