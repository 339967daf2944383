import { dateWords } from '~/domain/format-period'
import type { Catalogue } from '~/domain/catalogue'
import type { Citation } from '~/domain/citation'
import type { Source } from '~/domain/source'
import { known } from './known'

const secondHand = { C: '转载', D: '其他公开资料' } as const

function sourceText({ brief, date, tier }: Source): string {
  const seen = tier === 'C' || tier === 'D' ? secondHand[tier] : ''
  const aside = [date === null ? '' : dateWords(date), seen].filter((words) => words !== '').join('，')
  return aside === '' ? brief : `${brief}（${aside}）`
}

/** The sources of these rows in one line, each once, best tier first: 统计公报（2025年4月4日）；中新网（2024年2月29日，转载）. */
export function sourceLine(catalogue: Catalogue, rows: readonly { readonly sources: readonly Citation[] }[]): string {
  const ids = new Set(rows.flatMap((row) => row.sources.map((citation) => citation.document)))
  const sources = [...ids].map((id) => known(catalogue.sources, id, '来源'))
  const sorted = sources.sort((a, b) => a.tier.localeCompare(b.tier) || a.id.localeCompare(b.id))
  return [...new Set(sorted.map(sourceText))].join('；')
}
