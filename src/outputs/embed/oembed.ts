import type { Id } from '~/domain/dataset/id'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { embedFile, hasPng, siteAddress } from './embed-address'
import { bareFrame } from './embed-codes'
import { articleWidth, frameHeight } from './frame-height'

/** An oEmbed 1.0 answer of type `rich`: https://oembed.com. */
export interface OEmbed {
  readonly version: '1.0'
  readonly type: 'rich'
  readonly title: string
  readonly provider_name: string
  readonly provider_url: string
  readonly html: string
  readonly width: number
  readonly height: number
  /** The thumbnail and its size come together, or not at all. */
  readonly thumbnail_url?: string
  readonly thumbnail_width?: number
  readonly thumbnail_height?: number
}

/** What a site learns that asks how to show a figure; `png` is the picture's size in pixels. */
export function oEmbed(
  record: FigureRecord,
  id: Id,
  siteName: string,
  siteUrl: string,
  png: { readonly width: number; readonly height: number },
): OEmbed {
  const height = frameHeight(record)
  return {
    version: '1.0',
    type: 'rich',
    title: record.title,
    provider_name: siteName,
    provider_url: siteUrl,
    html: bareFrame({ src: siteAddress(siteUrl, `embed/${embedFile(id, 'html')}`), title: record.title, height }),
    width: articleWidth,
    height,
    ...(hasPng(record) && {
      thumbnail_url: siteAddress(siteUrl, `embed/${embedFile(id, 'png')}`),
      thumbnail_width: png.width,
      thumbnail_height: png.height,
    }),
  }
}
