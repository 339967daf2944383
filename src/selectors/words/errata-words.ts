import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Citation, Erratum } from '~/domain/source/citation'
import { known } from '~/selectors/reading/require-row'

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
