import type { Catalogue } from '~/domain/catalogue'
import { formatPeriod } from '~/domain/format-period'
import type { Adcode, Id } from '~/domain/id'
import type { Milestone } from '~/domain/milestone'
import { parsePeriod } from '~/domain/parse-period'
import { yearOf } from '~/domain/period-span'
import { undatedWords } from '~/domain/undated-mark'
import type { AskedFigure } from './figure-words'
import { known } from './known'
import { sourceLine } from './source-line'
import type { WordPiece } from './word-piece'
import { isKeptBack, wordPieces } from './words'

export interface ListedMilestone {
  readonly milestone: Id
  /** 2020年7月29日, or 未注明年份 */
  readonly date: string
  readonly planned: boolean
  readonly pieces: readonly WordPiece[]
}

/** What was done and is planned in a place: the plan's own years as a timeline, and what has no place on it as a list. */
export interface CountyMilestones {
  /** null where no milestone of the plan's years is held. */
  readonly timeline: AskedFigure | null
  readonly listed: readonly ListedMilestone[]
  /** Of the list alone; the figure has its own. */
  readonly sourceLine: string
}

function yearIn(row: Milestone): number | null {
  return row.date === null ? null : yearOf(parsePeriod(row.date))
}

function timelineOf(catalogue: Catalogue, adcode: Adcode, rows: readonly Milestone[]): AskedFigure | null {
  if (rows.length === 0) return null
  const milestones = rows.map(({ id }) => id)
  const { name } = known(catalogue.regions, adcode, '地区')
  return {
    id: null,
    spec: { kind: 'timeline', indicators: [], regions: [adcode], periods: [], options: { milestones } },
    neutral: `${name}大事记`,
  }
}

/** The milestones of one place. Those that lean on a reading on hold are left out. */
export function selectCountyMilestones(catalogue: Catalogue, adcode: Adcode): CountyMilestones {
  const { plan } = catalogue
  const rows = (catalogue.milestonesOf.get(adcode) ?? []).filter(({ text }) => !isKeptBack(catalogue, text))
  const isOnLine = (row: Milestone) => {
    const year = yearIn(row)
    return year !== null && year >= plan.from && year <= plan.to
  }
  const listed = rows.filter((row) => !isOnLine(row))
  return {
    timeline: timelineOf(catalogue, adcode, rows.filter(isOnLine)),
    // What is done first, then what is planned; each as the dataset has it.
    listed: [...listed]
      .sort((a, b) => Number(a.state === 'planned') - Number(b.state === 'planned'))
      .map((row) => ({
        milestone: row.id,
        date: row.date === null ? undatedWords : formatPeriod(parsePeriod(row.date)),
        planned: row.state === 'planned',
        pieces: wordPieces(catalogue, row.text.replace(/。$/, '')),
      })),
    sourceLine: sourceLine(catalogue, listed),
  }
}
