import { escapeMarkup } from '~/lib/escape-markup'

export interface CodeParts {
  /** Absolute address of the embed page, with its flags. */
  readonly src: string
  readonly title: string
  /** Of the frame, in pixels. */
  readonly height: number
}

function frame({ src, title, height }: CodeParts, style: string): string {
  return `<iframe src="${escapeMarkup(src)}" title="${escapeMarkup(title)}" width="100%" height="${height}" style="border:0${style}" loading="lazy" allow="clipboard-write; fullscreen"></iframe>`
}

/** A frame that works alone: as wide as its column, of one height. */
export const frameCode = (parts: CodeParts): string => frame(parts, '')

/** What holds the room of a figure from the first, in each column the one that it takes there: nothing below moves when it comes. */
const roomStyle = ({ height }: CodeParts, room: string) => `position:relative;padding-top:${height}px;padding-top:${room}`

/**
 * The frame in the room that its figure takes, and the script that gives it more when its table is opened.
 * @param room a CSS length of the column's width
 * @param script the absolute address of embed.js
 */
export function fittedFrameCode(parts: CodeParts, room: string, script: string): string {
  return (
    `<div style="${roomStyle(parts, room)}">${frame(parts, ';position:absolute;top:0;left:0;width:100%;height:100%')}</div>\n` +
    `<script async src="${escapeMarkup(script)}"></script>`
  )
}

/** What an embed looks like, as the element's attributes say it. */
interface ElementLook {
  readonly theme: string
  readonly headline: boolean
  readonly background: boolean
  /** The frozen version, null where the figure follows the data. */
  readonly version: string | null
}

/** The element of the same script, in the same room: `figure` is a figure's id. */
export function elementCode(
  figure: string,
  parts: CodeParts,
  { theme, headline, background, version }: ElementLook,
  room: string,
  script: string,
): string {
  const { title, height } = parts
  const look = [
    version === null ? '' : ` version="${escapeMarkup(version)}"`,
    theme === 'auto' ? '' : ` theme="${escapeMarkup(theme)}"`,
    headline ? '' : ' headline="none"',
    background ? '' : ' background="none"',
  ]
  return (
    `<jinzhong-figure figure="${escapeMarkup(figure)}" title="${escapeMarkup(title)}" height="${height}"${look.join('')} style="display:block;${roomStyle(parts, room)}"></jinzhong-figure>\n` +
    `<script async src="${escapeMarkup(script)}"></script>`
  )
}

/** A picture and the page behind it. */
export function imageCode(image: string, page: string, title: string): string {
  return `<a href="${escapeMarkup(page)}"><img src="${escapeMarkup(image)}" alt="${escapeMarkup(title)}" style="max-width:100%"></a>`
}

/** What Markdown reads as its own in a line of words. */
const markdownMarks = /[\\`*_[\]<>&]/g

/** The same as Markdown; what it would read as its own in a title is escaped, an address keeps none. */
export function markdownCode(image: string, page: string, title: string): string {
  const address = (text: string) => text.replace(/[()\s<>]/g, (char) => encodeURIComponent(char).replace('(', '%28').replace(')', '%29'))
  return `[![${title.replace(/\s+/g, ' ').replace(markdownMarks, '\\$&')}](${address(image)})](${address(page)})`
}
