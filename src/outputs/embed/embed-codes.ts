import { escapeMarkup } from '~/lib/escape-markup'

/** What is left of a figure where a frame, a script or a picture is taken out of its code: addresses are absolute. */
export interface PlainParts {
  readonly title: string
  /** The page of the figure, without flags, and its picture. */
  readonly page: string
  readonly image: string
  /** Sources and the date of the data, as a sentence. */
  readonly source: string
}

export interface CodeParts extends PlainParts {
  /** Absolute address of the embed page, with its flags. */
  readonly src: string
  /** Of a frame in an article's column on a desk, in pixels. */
  readonly height: number
}

/**
 * Around what only a browser may see. Every parser of HTML ends this comment at `--!>`; programs that clean markup by its text, which would
 * print a frame or a script as words or leave its empty box, take all of it to the end of the next comment for one and leave it out.
 */
const [browserOnly, forAll] = ['<!-- --!>', '<!-- -->']

/**
 * A row for what comes first, and none for what follows it: where there is a frame, the plain figure after it has no room and is cut off, and
 * its picture is never requested; where the frame was taken out, the plain figure is first.
 */
const oneRow = 'display:grid;grid-template:auto 0/100%;overflow:hidden;overflow:clip;margin:0'

const link = (page: string, inside: string) => `<a href="${escapeMarkup(page)}">${inside}</a>`
const picture = ({ image, title }: PlainParts) =>
  `<img src="${escapeMarkup(image)}" alt="${escapeMarkup(title)}" width="100%" loading="lazy">`

/** Title, sources, and the address in words for places that take links away. */
const caption = ({ page, source }: PlainParts) => `<p>${escapeMarkup(source)}${link(page, escapeMarkup(page))}</p>`

/** The figure in tags that every list of allowed ones has. */
function plainFigure(parts: PlainParts): string {
  const { page, title } = parts
  return `<blockquote style="margin:0"><p>${link(page, escapeMarkup(title))}</p><p>${link(page, picture(parts))}</p>${caption(parts)}</blockquote>`
}

function frame({ src, title, height }: Pick<CodeParts, 'src' | 'title' | 'height'>, style: string): string {
  return `<iframe src="${escapeMarkup(src)}" title="${escapeMarkup(title)}" width="100%" height="${height}" style="border:0${style}" loading="lazy" allow="clipboard-write; fullscreen"></iframe>`
}

/** The frame alone, for those who want one and keep it. */
export const bareFrame = (parts: Pick<CodeParts, 'src' | 'title' | 'height'>): string => frame(parts, '')

const orPlain = (live: string, parts: PlainParts) =>
  `<figure style="${oneRow}">${browserOnly}${live}${forAll}${plainFigure(parts)}</figure>`

/**
 * A frame that works alone, as wide as its column.
 * @param windowHeight its height as a CSS length of the window's width, where a style is kept; else it has the one height
 */
export const frameCode = (parts: CodeParts, windowHeight: string): string => orPlain(frame(parts, `;height:${windowHeight}`), parts)

/** What holds the room of a figure from the first, in each column the one that it takes there: nothing below moves when it comes. */
const roomStyle = ({ height }: CodeParts, room: string) => `padding-top:${height}px;padding-top:${room}`

const scriptTag = (address: string) => `<script async src="${escapeMarkup(address)}"></script>`

/**
 * The frame in the room that its figure takes, and the script that gives it more when its table is opened. The holder of the room is an
 * element of no one's: who takes out the frame takes it out too.
 * @param room a CSS length of the column's width
 * @param script the absolute address of embed.js
 */
export function fittedFrameCode(parts: CodeParts, room: string, script: string): string {
  const inside = frame(parts, ';position:absolute;top:0;left:0;width:100%;height:100%')
  const holder = `<jinzhong-room style="display:block;position:relative;${roomStyle(parts, room)}">${inside}</jinzhong-room>`
  return `${orPlain(holder, parts)}\n${browserOnly}${scriptTag(script)}${forAll}`
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
    `${browserOnly}<jinzhong-figure figure="${escapeMarkup(figure)}" title="${escapeMarkup(title)}" height="${height}"${look.join('')} style="${oneRow}">` +
    `<jinzhong-room style="display:block;${roomStyle(parts, room)}"></jinzhong-room>${forAll}${plainFigure(parts)}${browserOnly}</jinzhong-figure>\n` +
    `${scriptTag(script)}${forAll}`
  )
}

/** A picture with the page behind it; its words are cut off where it is shown, since it contains them. */
export function imageCode(parts: PlainParts): string {
  const { page, title } = parts
  const words = `<figcaption><p>${link(page, escapeMarkup(title))}</p>${caption(parts)}</figcaption>`
  return `<figure style="${oneRow}">${link(page, picture(parts))}${words}</figure>`
}

/** What Markdown reads as its own in a line of words. */
const markdownMarks = /[\\`*_[\]<>&]/g

/** The same as Markdown, the words under the picture; what it would read as its own in them is escaped, an address keeps none. */
export function markdownCode({ image, page, title, source }: PlainParts): string {
  const address = (text: string) => text.replace(/[()\s<>]/g, (char) => encodeURIComponent(char).replace('(', '%28').replace(')', '%29'))
  const words = (text: string) => text.replace(/\s+/g, ' ').replace(markdownMarks, '\\$&')
  const to = address(page)
  return `[![${words(title)}](${address(image)})](${to})\n\n[${words(title)}](${to})  \n${words(source)}[${words(page)}](${to})`
}
