import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { dateWords, formatPeriod } from '~/domain/period/format-period'
import { parsePeriod } from '~/domain/period/parse-period'
import { type Citation, type Erratum, locatorName, type Source } from '~/domain/source/source'
import { gather } from '~/lib/gather'
import { placeName, known } from '~/selectors/reading/require-row'
import type { CitedPlace } from '~/selectors/record/select-source-sheet'
import { targetText } from '~/selectors/words/words'
import { factCells, type FactCells } from './fact-cells'
import type { FactRow } from './fact-rows'

/** A figure that a document prints: a reading, or a target. */
export interface SourceFigure {
  /** The reading or the target. */
  readonly id: Id
  readonly name: string
  readonly place: string
  readonly period: string
  /** As we show it. */
  readonly text: string
  /** As the document prints it. */
  readonly printed: string
  /** Where in the document, where its parts have names. */
  readonly locator: string | null
  /** 已采用, 其他来源, 仅供查询; 目标 for a target. */
  readonly status: string
}

/** A document with all that is taken from it. */
export interface SourceCard extends Pick<CitedPlace, 'label' | 'publisher' | 'date' | 'tier' | 'url'> {
  readonly id: Id
  readonly title: string | null
  readonly origin: string
  readonly readings: readonly SourceFigure[]
  readonly targets: readonly SourceFigure[]
  /** Readings of it that are on hold, and things done or planned that it mentions. */
  readonly onHold: number
  readonly milestones: number
}

const originWords: Readonly<Record<Source['origin'], string>> = { founding: '主要依据文件', pack: '公开网页', imported: '补充收录' }

/** A link that a browser may open; nothing but a web address is one. */
const webAddress = (url: string | null) => (url !== null && /^https?:\/\//.test(url) ? url : null)

interface Cited {
  readonly sources: readonly Citation[]
  readonly erratum?: Erratum | undefined
}

/** Each citation of these rows, what a document printed wrongly among them, by its document. */
function citedBy<Row>(rows: Iterable<Row>, of: (row: Row) => Cited) {
  const citations = [...rows].flatMap((row) => {
    const { sources, erratum } = of(row)
    return [...sources, ...(erratum?.sources ?? [])].map((citation) => ({ row, citation }))
  })
  return gather(citations, ({ citation }) => citation.document)
}

function readingFigure(row: FactRow, cells: FactCells): Omit<SourceFigure, 'printed' | 'locator'> {
  const { name, place, period, printed, status } = cells
  return { id: row.reading.id, name, place, period, text: printed.text, status }
}

/** Every document, in the order of the tiers and then of the dataset, with its figures. */
export function sourceCards(catalogue: Catalogue, rows: readonly FactRow[]): readonly SourceCard[] {
  const readings = citedBy(rows, (row) => row.reading)
  const onHold = citedBy(
    [...catalogue.observations.values()].filter(({ display }) => display === 'hold'),
    (row) => row,
  )
  const targets = citedBy(
    [...catalogue.targets.values()].filter(({ display }) => display !== 'hold'),
    (row) => row,
  )
  const milestones = citedBy(catalogue.milestones.values(), (row) => row)
  const cards = [...catalogue.sources.values()].map((source): SourceCard => {
    const { id, label, title, publisher, date, dateNote, tier, url, origin } = source
    return {
      id,
      label,
      title: title === undefined || title === label ? null : title,
      publisher: publisher ?? '未注明发布单位',
      date: date === null ? (dateNote ?? '未注明日期') : dateWords(date),
      tier,
      url: webAddress(url),
      origin: originWords[origin],
      readings: (readings.get(id) ?? []).map(({ row, citation }) => ({
        ...readingFigure(row, factCells(catalogue, row)),
        printed: citation.printed,
        locator: locatorName(source, citation.locator),
      })),
      targets: (targets.get(id) ?? []).map(({ row, citation }) => ({
        id: row.id,
        name: known(catalogue.indicators, row.indicator, '指标').name,
        place: placeName(catalogue, row),
        period: formatPeriod(parsePeriod(row.period)),
        text: targetText(catalogue, row),
        status: row.nature === '计划' ? '计划' : '目标',
        printed: citation.printed,
        locator: locatorName(source, citation.locator),
      })),
      onHold: onHold.get(id)?.length ?? 0,
      milestones: milestones.get(id)?.length ?? 0,
    }
  })
  return cards.sort((a, b) => (a.tier < b.tier ? -1 : a.tier > b.tier ? 1 : 0))
}
