import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { terms } from '~/domain/dataset/terms'
import { formatPeriod } from '~/domain/period/format-period'
import { parsePeriod } from '~/domain/period/parse-period'
import type { PeriodText } from '~/domain/period/period'
import type { Observation } from '~/domain/reading/observation'
import { placeName, known } from '~/selectors/reading/require-row'
import { sourceLine } from '~/selectors/record/source-line'
import { periodWords } from '~/selectors/words/period-words'
import { closedSentence } from '~/selectors/words/source-words'

/** A figure that a document prints and that is not used for now: its wording, and why. */
interface RowOnHold {
  readonly id: Id
  readonly kind: typeof terms.reading | '目标' | '推算'
  readonly name: string
  readonly place: string
  readonly period: string
  /** As the document prints it; for a computed value its formula. */
  readonly printed: string
  readonly source: string
  readonly reason: string
}

/** What readings, targets and computed values have in common here. */
type HoldableRow = Pick<Observation, 'id' | 'indicator' | 'region' | 'subject' | 'display' | 'displayReason' | 'note'>

/** What is on hold, with its reason: readings and targets that documents print, and values that we computed. None is shown as a value. */
export function rowsOnHold(catalogue: Catalogue): readonly RowOnHold[] {
  const onHold = <Row extends HoldableRow>(
    rows: ReadonlyMap<Id, Row>,
    kind: RowOnHold['kind'],
    words: (row: Row) => Pick<RowOnHold, 'period' | 'printed' | 'source'>,
  ): readonly RowOnHold[] =>
    [...rows.values()]
      .filter(({ display }) => display === 'hold')
      .map((row) => ({
        id: row.id,
        kind,
        name: known(catalogue.indicators, row.indicator, '指标').name,
        place: placeName(catalogue, row),
        reason: closedSentence(row.displayReason ?? row.note ?? '理由未写明'),
        ...words(row),
      }))
  const cited = ({ sources }: Pick<Observation, 'sources'>) => ({
    printed: sources.map((citation) => citation.printed).join('；'),
    source: sourceLine(catalogue, [{ sources }]),
  })
  const periodOf = ({ period }: { readonly period: PeriodText }) => formatPeriod(parsePeriod(period))
  return [
    ...onHold(catalogue.observations, terms.reading, (row) => ({ period: periodWords(catalogue, row), ...cited(row) })),
    ...onHold(catalogue.targets, '目标', (row) => ({ period: periodOf(row), ...cited(row) })),
    ...onHold(catalogue.derived, '推算', (row) => ({ period: periodOf(row), printed: row.formula, source: '本站推算，非文件所载' })),
  ]
}
