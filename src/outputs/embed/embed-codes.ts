import { escapeMarkup } from '~/lib/escape-markup'

export interface CodeParts {
  /** Absolute address of the embed page, with its flags. */
  readonly src: string
  readonly title: string
  /** Of the frame, in pixels. */
  readonly height: number
}

/** A frame that works alone: as wide as its column, of one height. */
export function frameCode({ src, title, height }: CodeParts): string {
  return `<iframe src="${escapeMarkup(src)}" title="${escapeMarkup(title)}" width="100%" height="${height}" style="border:0" loading="lazy" allow="clipboard-write; fullscreen"></iframe>`
}

/** The frame, and the script that gives it the height of what it shows; `script` is the absolute address of embed.js. */
export function fittedFrameCode(parts: CodeParts, script: string): string {
  return `${frameCode(parts)}\n<script async src="${escapeMarkup(script)}"></script>`
}

/** What an embed looks like, as the element's attributes say it. */
interface ElementLook {
  readonly theme: string
  readonly headline: boolean
  readonly background: boolean
  /** The frozen version, null where the figure follows the data. */
  readonly version: string | null
}

/** The element of the same script: `figure` is a figure's id. */
export function elementCode(
  figure: string,
  { title, height }: CodeParts,
  { theme, headline, background, version }: ElementLook,
  script: string,
): string {
  const look = [
    version === null ? '' : ` version="${escapeMarkup(version)}"`,
    theme === 'auto' ? '' : ` theme="${escapeMarkup(theme)}"`,
    headline ? '' : ' headline="none"',
    background ? '' : ' background="none"',
  ]
  return (
    `<jinzhong-figure figure="${escapeMarkup(figure)}" title="${escapeMarkup(title)}" height="${height}"${look.join('')}></jinzhong-figure>\n` +
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
