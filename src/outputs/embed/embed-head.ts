import type { Id } from '~/domain/dataset/id'
import { escapeMarkup } from '~/lib/escape-markup'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { type EmbedEnding, embedFile, hasPng, siteAddress } from './embed-address'
import { escapeScriptJson } from './embed-script'

/** The metadata of an embed page. */
export interface HeadParts {
  readonly record: FigureRecord
  /** The name of the figure's files. */
  readonly id: Id
  readonly siteName: string
  readonly version: string
  /** The address of the built files; null leaves out all that needs one. */
  readonly siteUrl: string | null
  /** The way from the page's folder to `embed/`: empty, or `../../` from a frozen version, which says its version to the live chart. */
  readonly top: string
  readonly png: { readonly width: number; readonly height: number }
}

/** A figure is a dataset that can be had as a table, and a picture of it. */
function linkedData({ record, id, siteName, version }: HeadParts, at: (path: string) => string): string {
  const { title, lead } = record
  const file = (ending: EmbedEnding) => at(`embed/${embedFile(id, ending)}`)
  return escapeScriptJson({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: lead,
    url: file('html'),
    version,
    creator: { '@type': 'Organization', name: siteName, url: at('') },
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: file('csv') },
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: file('json') },
    ],
    ...(hasPng(record) && { image: { '@type': 'ImageObject', contentUrl: file('png'), caption: title } }),
  })
}

/**
 * Who publishes; and canonical address, oEmbed, cards for sharing and linked data: absolute addresses, so only where the site's own is
 * known. A frozen page outlives the address that the site has today: it says none, and leads those that look for figures to the one that
 * follows the data.
 */
export function embedHead(parts: HeadParts): string {
  const { record, id, siteName, siteUrl, png, top } = parts
  const { title, lead } = record
  const publisher = `<meta property="og:site_name" content="${escapeMarkup(siteName)}">`
  const own = `<meta name="description" content="${escapeMarkup(lead)}">${publisher}`
  if (top !== '') return `${own}<link rel="canonical" href="${top}${escapeMarkup(embedFile(id, 'html'))}">`
  if (siteUrl === null) return own
  const at = (path: string) => siteAddress(siteUrl, path)
  const page = at(`embed/${embedFile(id, 'html')}`)
  const cards: readonly (readonly [string, string | number])[] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', lead],
    ['og:url', page],
    // Nobody's card shows a drawing in lines.
    ...(hasPng(record)
      ? ([
          ['og:image', at(`embed/${embedFile(id, 'png')}`)],
          ['og:image:width', png.width],
          ['og:image:height', png.height],
        ] as const)
      : []),
  ]
  const properties = cards.map(([name, value]) => `<meta property="${name}" content="${escapeMarkup(String(value))}">`).join('')
  return (
    `<link rel="canonical" href="${escapeMarkup(page)}">` +
    `<link rel="alternate" type="application/json+oembed" href="${escapeMarkup(at(`oembed/${id}.json`))}" title="${escapeMarkup(title)}">` +
    `${publisher}${properties}<meta name="twitter:card" content="summary${hasPng(record) ? '_large_image' : ''}">` +
    `<script type="application/ld+json">${linkedData(parts, at)}</script>`
  )
}
