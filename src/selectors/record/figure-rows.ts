import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { terms } from '~/domain/dataset/terms'
import { formatPeriod } from '~/domain/period/format-period'
import { parsePeriod } from '~/domain/period/parse-period'
import type { Citation } from '~/domain/source/source'
import { printValue } from '~/domain/value/print-value'
import { boundWords } from '~/domain/value/qualifier-words'
import { shownItems, type FigureRecord } from '~/selectors/figure/kinds'
import type { MissingReading } from '~/selectors/figure/record-parts'
import { placeName, known } from '~/selectors/reading/require-row'
import { periodWords } from '~/selectors/words/period-words'
import type { WordPiece } from '~/selectors/words/word-references'
import { targetText } from '~/selectors/words/words'

/**
 * One row of a figure's table: a reading with the number and the unit of its document, a target, an event in words, or the
 * absence of a reading. `bound` is what a document says about the number (突破, 以上), `value` null where there is no number.
 */
export interface FigureRow {
  readonly kind: typeof terms.reading | '目标' | '事项' | typeof terms.collecting
  readonly place: string
  readonly indicator: string
  readonly period: string
  readonly bound: string
  readonly value: number | null
  readonly unit: string
  /** As readers see it, or the words of an event. */
  readonly text: string
  /** Of a target: its nature and its verdict. */
  readonly verdict: string
  readonly basis: string
  readonly sources: readonly Citation[]
}

const bare = { bound: '', value: null, unit: '', verdict: '', basis: '', sources: [] } as const

function readingRow(catalogue: Catalogue, id: Id, earlier = false): FigureRow {
  const row = known(catalogue.observations, id, terms.reading)
  const unit = known(catalogue.units, row.unit, '单位')
  const { lead, tail, text } = printValue(row, unit)
  return {
    kind: terms.reading,
    place: placeName(catalogue, row),
    indicator: `${known(catalogue.indicators, row.indicator, '指标').name}${earlier ? terms.earlier : ''}`,
    period: periodWords(catalogue, row),
    bound: `${lead}${tail}` || `${boundWords[row.qualifier].lead}${boundWords[row.qualifier].tail}`,
    value: row.value,
    unit: unit.name,
    text,
    verdict: '',
    basis: known(catalogue.bases, row.basis, '口径').name,
    sources: row.sources,
  }
}

const missingRow = (missing: MissingReading): FigureRow => ({ ...bare, ...missing, kind: terms.collecting, text: terms.blank })

function targetRow(catalogue: Catalogue, id: Id, verdict: string): FigureRow {
  const row = known(catalogue.targets, id, '目标')
  return {
    kind: '目标',
    place: placeName(catalogue, row),
    indicator: known(catalogue.indicators, row.indicator, '指标').name,
    period: formatPeriod(parsePeriod(row.period)),
    bound: row.about !== undefined ? '左右' : row.min !== undefined ? '以上' : row.max !== undefined ? '以内' : '',
    value: row.about ?? row.min ?? row.max ?? null,
    unit: known(catalogue.units, row.unit, '单位').name,
    text: targetText(catalogue, row),
    verdict,
    basis: row.basis === undefined ? '' : known(catalogue.bases, row.basis, '口径').name,
    sources: row.sources,
  }
}

/** An event in its words, followed by the numbers in them. */
function eventRows(
  catalogue: Catalogue,
  id: Id,
  words: { place: string; date: string; pieces: readonly WordPiece[] },
): readonly FigureRow[] {
  const text = words.pieces.map((piece) => piece.text).join('')
  const { sources } = known(catalogue.milestones, id, '大事')
  const event: FigureRow = { ...bare, kind: '事项', place: words.place, indicator: '', period: words.date, text, sources }
  const numbers = words.pieces.flatMap(({ obs }) => (obs === undefined ? [] : [numberRow(catalogue, obs)]))
  return [event, ...numbers]
}

const numberRow = (catalogue: Catalogue, id: Id): FigureRow =>
  catalogue.observations.has(id) ? readingRow(catalogue, id) : targetRow(catalogue, id, '')

/** The rows of a figure in its own order, holes included: what a spreadsheet of it holds. */
export function figureRows(catalogue: Catalogue, record: FigureRecord): readonly FigureRow[] {
  return shownItems(record).flatMap((item) => {
    if ('obs' in item) return [readingRow(catalogue, item.obs, item.earlier)]
    if ('target' in item) return [targetRow(catalogue, item.target, item.verdict)]
    return 'milestone' in item ? eventRows(catalogue, item.milestone, item) : [missingRow(item.missing)]
  })
}
