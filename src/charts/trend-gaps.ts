import type { TrendRecord } from '~/selectors/figure-record'
import { boxesOverlap, type Box } from './box'
import type { Word } from './graphic-items'
import type { TrendGeometry } from './trend-geometry'

/** Years without a reading that follow one another, as indexes into the years. */
export function gapRuns(record: TrendRecord): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  record.years.forEach((year, index) => {
    if (!record.gaps.includes(year)) return
    const last = runs.at(-1)
    if (last && last[1] === index - 1) last[1] = index
    else runs.push([index, index])
  })
  return runs
}

interface GapWords {
  readonly lines: readonly Omit<Word, 'color'>[]
  /** A patch of paper under the lines, so that the hatch does not run through them. */
  readonly patch: Box
}

/** Heights at which the words may stand, as shares of the plot, best first. */
const heights = [0.5, 0.65, 0.35, 0.8, 0.2, 0.72, 0.28, 0.88, 0.12]

/**
 * 暂未收录 in the middle of every hatched stretch, clear of what is taken, in as many lines as the stretch asks for. A
 * stretch that is full of other words keeps its hatch alone: the table and the sentence say what it means.
 */
export function gapWords(record: TrendRecord, geometry: TrendGeometry, taken: readonly Box[]): readonly GapWords[] {
  const size = geometry.sizes.note
  return gapRuns(record).flatMap(([from, to]): GapWords[] => {
    const room = (to - from + 1) * geometry.band - 6 * geometry.scale
    const perLine = room >= 4.4 * size ? 4 : room >= 2.3 * size ? 2 : 1
    const x = geometry.left + ((from + to + 1) / 2) * geometry.band
    const texts = '暂未收录'.match(new RegExp(`.{${perLine}}`, 'gu')) ?? []
    const width = perLine * size + 4 * geometry.scale
    const height = size * (1 + (texts.length - 1) * 1.25) + 6 * geometry.scale
    const isFree = (box: Box) =>
      box.top >= geometry.top && box.top + box.height <= geometry.foot && !taken.some((other) => boxesOverlap(box, other))
    const patches = heights.map((share): Box => {
      const middle = geometry.top + (geometry.foot - geometry.top) * share
      return { left: x - width / 2, top: middle - height / 2, width, height }
    })
    const patch = patches.find(isFree)
    if (!patch) return []
    const lines = texts.map((text, at) => ({
      text,
      x,
      y: patch.top + height / 2 + (at - (texts.length - 1) / 2) * size * 1.25,
      size,
      anchor: 'center' as const,
    }))
    return [{ lines, patch }]
  })
}
