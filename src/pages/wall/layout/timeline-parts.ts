import type { TimelineRecord } from '~/selectors/figure/timeline-figure'

type Year = TimelineRecord['years'][number]

/** Years in `count` runs with nearly as many entries in each; every run has a year. */
function runsOf(years: readonly Year[], count: number): readonly (readonly Year[])[] {
  const all = years.reduce((sum, { entries }) => sum + entries.length, 0)
  const runs: Year[][] = Array.from({ length: count }, () => [])
  let before = 0
  years.forEach((year, index) => {
    const [share, left] = [Math.floor((before * count) / Math.max(1, all)), years.length - index]
    // Never past the run that the years which are left can still fill.
    const at = Math.max(Math.min(share, count - 1), count - left)
    runs[at]?.push(year)
    before += year.entries.length
  })
  return runs.filter((run) => run.length > 0)
}

/** A timeline in as few parts as make each of them fit, in the order of their years; whole where no number of parts does. */
export function timelineParts(record: TimelineRecord, fits: (part: TimelineRecord) => boolean): readonly TimelineRecord[] {
  for (let count = 1; count <= record.years.length; count += 1) {
    const parts = runsOf(record.years, count).map((years) => ({ ...record, years }))
    if (parts.every(fits)) return parts
  }
  return [record]
}
