import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import type { Milestone } from '~/domain/figure/milestone'
import { parsePeriod } from '~/domain/period/parse-period'
import { yearOf } from '~/domain/period/period-span'
import type { RequestedFigure } from '~/selectors/figure/figure-words'
import { known } from '~/selectors/reading/require-row'
import { sourceLine } from '~/selectors/record/source-line'
import { milestoneTime } from '~/selectors/words/period-words'
import type { WordPiece } from '~/selectors/words/word-references'
import { isKeptBack, wordPieces } from '~/selectors/words/words'

interface ListedMilestone {
  readonly milestone: Id
  /** 2026年; '' where the document prints none. */
  readonly time: string
  readonly planned: boolean
  readonly pieces: readonly WordPiece[]
}

/** What was done in a place over the plan's years, as a timeline; as a list what has no time, and what is planned there and not yet due. */
export interface CountyMilestones {
  /** null where too little of the plan's years is known beyond what the page opens with to make a line. */
  readonly timeline: RequestedFigure | null
  readonly listed: readonly ListedMilestone[]
  /** 2026年计划 where plans of one year are all that there is; else null. */
  readonly plansOf: string | null
  /** Of the list alone; the figure has its own. */
  readonly sourceLine: string
}

const yearIn = ({ date }: Milestone): number | null => (date === null ? null : yearOf(parsePeriod(date)))

/** A line of fewer is no course of things, and one year alone is a dot on an axis. What is said of the plan overall does not count as a year. */
const leastEntries = 2
const leastParts = 2

function timelineOf(catalogue: Catalogue, adcode: Adcode, rows: readonly Milestone[]): RequestedFigure | null {
  const parts = new Set(rows.map(yearIn))
  if (rows.length < leastEntries || parts.size < leastParts) return null
  const milestones = rows.map(({ id }) => id)
  const { name } = known(catalogue.regions, adcode, '地区')
  return {
    id: null,
    spec: { kind: 'timeline', indicators: [], regions: [adcode], periods: [], options: { milestones } },
    neutral: `${name}大事记`,
  }
}

/** The milestones of one place beyond its headline and the results that its page opens with. Those that lean on a reading on hold are left out. */
export function selectCountyMilestones(catalogue: Catalogue, adcode: Adcode): CountyMilestones {
  const { plan, asOf } = catalogue
  const inItems = new Set(catalogue.editions.get(adcode)?.items.map(({ milestone }) => milestone))
  const rows = (catalogue.milestonesOf.get(adcode) ?? []).filter(
    // The page's headline is what the county is known by.
    ({ id, text, highlight }) => !inItems.has(id) && !highlight && !isKeptBack(catalogue, text),
  )
  const done = rows.filter(({ state }) => state === 'done')
  const isOnLine = (row: Milestone) => {
    const year = yearIn(row)
    return row.during !== undefined || (year !== null && year >= plan.from && year <= plan.to)
  }
  const timeless = done.filter((row) => row.date === null && row.during === undefined)
  // A plan of a year that is over is no news: what became of it is, or nothing.
  const plans = rows.filter((row) => row.state === 'planned' && (yearIn(row) ?? Number.POSITIVE_INFINITY) > Number(asOf.slice(0, 4)))
  const timeline = timelineOf(catalogue, adcode, done.filter(isOnLine))
  const times = new Set(plans.map((row) => milestoneTime(catalogue, row)))
  const [time = ''] = times
  return {
    timeline,
    listed: [...timeless, ...plans].map((row) => ({
      milestone: row.id,
      time: milestoneTime(catalogue, row),
      planned: row.state === 'planned',
      pieces: wordPieces(catalogue, row.text.replace(/。$/, '')),
    })),
    plansOf: timeline === null && timeless.length === 0 && times.size === 1 ? `${time}计划` : null,
    sourceLine: sourceLine(catalogue, [...timeless, ...plans]),
  }
}
