import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { terms } from '~/domain/dataset/terms'
import { formatPeriod } from '~/domain/period/format-period'
import { parsePeriod } from '~/domain/period/parse-period'
import type { Citation } from '~/domain/source/citation'
import { printValue } from '~/domain/value/print-value'
import { boundWords } from '~/domain/value/qualifier-words'
import type { FigureRecord, JudgedTarget } from '~/selectors/figure/figure-record'
import { placeName } from '~/selectors/reading/place-name'
import { known } from '~/selectors/reading/require-row'
import { periodWords } from '~/selectors/words/period-words'
import { targetText } from '~/selectors/words/target-text'
import type { WordPiece } from '~/selectors/words/word-piece'

/**
 * One row of a figure's table: a reading with the number and the unit of its document, a target, an event in words, or the
 * absence of a reading. `bound` is what a document says about the number (突破, 以上), `value` null where no number is held.
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

function readingRow(catalogue: Catalogue, id: Id): FigureRow {
  const row = known(catalogue.observations, id, terms.reading)
  const unit = known(catalogue.units, row.unit, '单位')
  const { lead, tail, text } = printValue(row, unit)
  return {
    kind: terms.reading,
    place: placeName(catalogue, row),
    indicator: known(catalogue.indicators, row.indicator, '指标').name,
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

const missingRow = (place: string, indicator: string, period = ''): FigureRow => ({
  ...bare,
  kind: terms.collecting,
  place,
  indicator,
  period,
  text: terms.blank,
})

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

/** A target after its reading, or after the absence of one. */
function judgedRows(catalogue: Catalogue, { target, place, name, period, nature, status, reading }: JudgedTarget): readonly FigureRow[] {
  const actual = reading ? readingRow(catalogue, reading.obs) : missingRow(place, name, period)
  const rule = status.rule === '' ? '' : `（${status.rule}）`
  return [actual, targetRow(catalogue, target, `${nature}；${status.word}${rule}`)]
}

/** An event in its words, followed by the numbers that stand in them. */
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
  const reading = (shown: { readonly obs: Id } | null, place: string, indicator: string, period = '') =>
    shown ? readingRow(catalogue, shown.obs) : missingRow(place, indicator, period)
  switch (record.kind) {
    case 'highlights':
      return record.regions.flatMap(({ name, milestone, pieces }) => eventRows(catalogue, milestone, { place: name, date: '', pieces }))
    case 'map':
      return record.regions.map((region) => reading(region.reading, region.name, record.indicatorName))
    case 'ranking':
      return record.rows.map((row) => reading(row.reading, row.name, record.indicatorName))
    case 'trend':
      return record.years.flatMap((year) => {
        const points = record.points.filter((point) => point.year === year).map(({ obs }) => readingRow(catalogue, obs))
        const targets = record.targets.filter((target) => target.year === year).map(({ target }) => targetRow(catalogue, target, ''))
        return [...(points.length > 0 ? points : [missingRow(record.regionName, record.indicatorName, `${year}年`)]), ...targets]
      })
    case 'trend-grid':
      return record.panels.flatMap(({ name, points }) =>
        record.years.map((year) => reading(points.find((point) => point.year === year) ?? null, name, record.indicatorName, `${year}年`)),
      )
    case 'gauge':
      return record.gauges.flatMap((row) => judgedRows(catalogue, row))
    case 'bullet':
      return record.rows.flatMap((row) => judgedRows(catalogue, row))
    case 'structure':
      return record.rows.flatMap(({ place, period, readings }) =>
        readings.map((shown, part) => reading(shown, place, record.parts[part]?.name ?? '', period)),
      )
    case 'comparison':
      return record.rows.flatMap(({ name, period, cells }) =>
        cells.map((cell) => reading(cell.reading, record.regions.find(({ adcode }) => adcode === cell.adcode)?.name ?? '', name, period)),
      )
    case 'cells':
      return [readingRow(catalogue, record.from.obs), readingRow(catalogue, record.to.obs)]
    case 'timeline':
      return record.years.flatMap(({ entries }) => entries.flatMap((entry) => eventRows(catalogue, entry.milestone, entry)))
  }
}
