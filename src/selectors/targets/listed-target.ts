import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { formatPeriod } from '~/domain/period/format-period'
import { parsePeriod } from '~/domain/period/parse-period'
import type { Target } from '~/domain/target/target'
import { placeName, known } from '~/selectors/reading/require-row'
import { reasonWords } from '~/selectors/words/source-words'
import { targetText } from '~/selectors/words/words'
import { targetFacets, type TargetFacets } from './target-facets'

/** A target that is listed as its document has it, and not judged. */
export interface ListedTarget extends TargetFacets {
  readonly target: Id
  readonly place: string
  readonly name: string
  readonly period: string
  readonly text: string
  readonly note: string
}

/** A target as its document has it. */
export function listedTarget(catalogue: Catalogue, target: Target): ListedTarget {
  return {
    ...targetFacets(catalogue, target),
    target: target.id,
    place: placeName(catalogue, target),
    name: known(catalogue.indicators, target.indicator, '指标').name,
    period: formatPeriod(parsePeriod(target.period)),
    text: targetText(catalogue, target),
    note: reasonWords(target),
  }
}
