import type { Catalogue } from '~/domain/catalogue'
import type { Citation } from '~/domain/citation'
import type { Source } from '~/domain/source'
import { known } from './known'

const secondHand = { C: '转载', D: '转引，待核' } as const

function sourceText(source: Source): string {
  const date = source.date ? ` ${source.date}` : ''
  const seen = source.tier === 'C' || source.tier === 'D' ? `（${secondHand[source.tier]}）` : ''
  return `${source.brief}${date}${seen}`
}

/** The sources of these rows in one line, each once, best tier first: 统计公报 2025-04-04；中新网 2024-02-29（转载）. */
export function sourceLine(catalogue: Catalogue, rows: readonly { readonly sources: readonly Citation[] }[]): string {
  const ids = new Set(rows.flatMap((row) => row.sources.map((citation) => citation.document)))
  const sources = [...ids].map((id) => known(catalogue.sources, id, '来源'))
  const sorted = sources.sort((a, b) => a.tier.localeCompare(b.tier) || a.id.localeCompare(b.id))
  return [...new Set(sorted.map(sourceText))].join('；')
}
