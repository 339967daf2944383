import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Citation, Erratum, Tier } from '~/domain/source/source'
import { known } from '~/selectors/reading/require-row'

/** What a tier of sources is, in words. */
export const tierWords: Readonly<Record<Tier, string>> = {
  A1: '统计公报、统计部门发布',
  A2: '政府报告、新闻发布会',
  B: '媒体报道',
  C: '转载，未见原址',
  D: '其他公开资料，待核',
  U: '单位提供，未公开发布',
}

/** What a row says of itself: why it is shown where it is, and its caveats. */
interface Reasoned {
  readonly displayReason?: string | undefined
  readonly note?: string | undefined
}

/** Words that stand in quotation marks: those of their own become inner ones. */
export const innerQuotes = (words: string): string => words.replaceAll('“', '‘').replaceAll('”', '’')

/** With a full stop at its end, so that another sentence may follow. */
export const closedSentence = (text: string): string => text.replace(/[。；]?$/, '。')

/** The reason and the note of a row as sentences that follow one another; '' where it has neither. */
export function reasonWords({ displayReason, note }: Reasoned): string {
  return [displayReason, note].flatMap((text) => (text === undefined ? [] : closedSentence(text))).join('')
}

interface Corrected {
  readonly sources: readonly Citation[]
  readonly erratum?: Erratum | undefined
}

/** What was printed wrongly, where, by whose word it is corrected, and why: one text a misprint; none where nothing is corrected. */
export function errataWords(catalogue: Catalogue, { sources, erratum }: Corrected): readonly string[] {
  if (!erratum) return []
  const label = (document: string) => known(catalogue.sources, document, '来源').label
  const correcting = [...new Set(sources.map(({ document }) => label(document)))].join('、')
  return erratum.sources.map(
    ({ document, printed }) => `原文作“${printed}”（${label(document)}），据${correcting}更正：${erratum.reason.replace(/。$/, '')}。`,
  )
}
