import type { Id } from '~/domain/dataset/id'
import { publicBase } from '../../lib/public-base.ts'

/** The files of one figure, next to each other in `embed/`. */
export const embedEndings = {
  html: '.html',
  svg: '.svg',
  png: '.png',
  csv: '.csv',
  json: '.json',
  post: '.post.png',
  thumb: '.thumb.png',
} as const
export type EmbedEnding = keyof typeof embedEndings

/**
 * Whether a figure's picture lies there as PNG too: of a named one. Those that the site itself puts on the pages of its places have the
 * drawing in lines alone, from which a reader makes a PNG.
 */
export const hasPng = ({ id }: { readonly id: Id | null }): boolean => id !== null

/** The name of one of a figure's files, in the folder `embed/`. */
export const embedFile = (id: Id, ending: EmbedEnding): string => `${id}${embedEndings[ending]}`

/** The folder in `embed/` of what is frozen at a version of the data. */
export const frozenFolder = (version: string): string => `v/${version}/`

/** An absolute address under the site's own; `path` is relative to the site's top. */
export const siteAddress = (siteUrl: string, path: string): string => new URL(path, siteUrl).href

/**
 * The address that the built files will have, as `https://example.cn/answers/`; null where it is not known. Throws a sentence where it is
 * no address of a web page.
 */
export function readSiteUrl(text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null
  let address: URL
  try {
    address = new URL(text.trim())
  } catch {
    throw new Error(`SITE_URL 不是网址：${text}。请写全，如 https://example.cn/dajuan/`)
  }
  if (!/^https?:$/.test(address.protocol)) throw new Error(`SITE_URL 要以 http:// 或 https:// 开头：${text}`)
  if (publicBase('', address.href) === '')
    throw new Error(`SITE_URL 只有本机能打开：${text}。请写别人打开本站的网址，如 https://example.cn/dajuan/`)
  address.search = ''
  address.hash = ''
  if (!address.pathname.endsWith('/')) address.pathname += '/'
  return address.href
}
