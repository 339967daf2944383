import type { Id } from '~/domain/id'
import { embedFile } from '~/outputs/embed/embed-address'
import { elementCode, fittedFrameCode, frameCode, imageCode, markdownCode } from '~/outputs/embed/embed-codes'
import { frameHeight, frameRoom } from '~/outputs/embed/frame-height'
import type { FigureRecord } from '~/selectors/figure-record'
import { embedFlags, type EmbedLook } from './embed-look'

/** A code to copy, and where it is for. */
export interface ShareCode {
  readonly name: string
  readonly note: string
  readonly code: string
}

/** The codes of a named figure; `folder` is the absolute address of `embed/`. */
export function embedCodesOf(record: FigureRecord, id: Id, folder: string, look: EmbedLook): readonly ShareCode[] {
  const page = `${folder}${embedFile(id, 'html')}`
  const picture = `${folder}${embedFile(id, 'png')}`
  const script = `${folder}embed.js`
  const parts = { src: `${page}${embedFlags(look)}`, title: record.title, height: frameHeight(record) }
  const room = frameRoom(record)
  return [
    { name: '嵌入框', note: '任何能放网页框的后台；高度固定，不需要脚本。', code: frameCode(parts) },
    { name: '嵌入框，自动高度', note: '后台允许脚本时用；框高随栏宽和内容调整，下文不跳动。', code: fittedFrameCode(parts, room, script) },
    { name: '网页元素', note: '同一脚本；图号和配色写成属性。', code: elementCode(id, parts, look, room, script) },
    { name: '图片', note: '只能放图片的后台；点图打开本图。', code: imageCode(picture, page, record.title) },
    { name: 'Markdown', note: '文档站点和论坛。', code: markdownCode(picture, page, record.title) },
  ]
}
