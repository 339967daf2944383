import { isCrossed, markBoxes } from '~/charts/course/lines'
import { boxesOverlap, type Box } from '~/charts/draw/box'
import { lineItem, rectItem, wordBox, wordItem, type GraphicItem, type Word } from '~/charts/draw/items'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import type { TrendRecord } from '~/selectors/figure/trend-figure'
import type { TrendGeometry } from './layout'

type YearTarget = TrendRecord['targets'][number]
type Label = Omit<Word, 'color'>

/** Depth under lines and marks, so that a reading on its target stands over it. */
const under = 1

/** The stretch over its year at the height of its value. */
export function targetLine(target: YearTarget, geometry: TrendGeometry): Box {
  const { scale, band, xOf, yOf } = geometry
  const width = Math.min(band * 0.84, Math.max(25 * scale, geometry.sizes.note * 5.6))
  return { left: xOf(target.year) - width / 2, top: yOf(target.value) - 1.5 * scale, width, height: 3 * scale }
}

/** Where the words of a target may stand: over its line, under it, then moved to either side. */
function candidates(target: YearTarget, geometry: TrendGeometry): readonly Label[] {
  const { scale, sizes } = geometry
  const line = targetLine(target, geometry)
  const base = { text: target.text, size: sizes.note, anchor: 'center' as const }
  const { width } = wordBox({ ...base, x: 0, y: 0 })
  const within = (x: number) => Math.min(geometry.right - width / 2, Math.max(geometry.left + width / 2, x))
  const middle = line.left + line.width / 2
  const over = line.top - 1.5 * scale - sizes.note * 0.6
  const below = line.top + line.height + 2 * scale + sizes.note * 0.6
  const aside = [middle, line.left + line.width - width / 2, line.left + width / 2]
  return aside.flatMap((x) => [over, below].map((y): Label => ({ ...base, x: within(x), y })))
}

export interface TargetWord {
  readonly target: YearTarget
  readonly word: Label
}

/** The words of the targets, clear of what is taken; those that find no place stay in the table and in the sentence. */
export function targetWords(record: TrendRecord, geometry: TrendGeometry, taken: readonly Box[]): readonly TargetWord[] {
  const placed: TargetWord[] = []
  const lines = record.targets.map((target) => targetLine(target, geometry))
  const marks = markBoxes(record, geometry)
  record.targets.forEach((target, at) => {
    const blocked = [...taken, ...marks, ...lines.filter((_, other) => other !== at), ...placed.map(({ word }) => wordBox(word))]
    const free = candidates(target, geometry).filter((label) => {
      const box = wordBox(label)
      return box.top >= 0 && box.top + box.height <= geometry.foot && !blocked.some((other) => boxesOverlap(box, other))
    })
    const word = free.find((label) => !isCrossed(record, geometry, wordBox(label))) ?? free[0]
    if (word) placed.push({ target, word })
  })
  return placed
}

/** A gold line edged with paper, its words over it; on the hatch of a year without a reading the words have a patch of paper. */
export function targetItems(
  record: TrendRecord,
  geometry: TrendGeometry,
  words: readonly TargetWord[],
  theme: ChartTheme,
): readonly GraphicItem[] {
  const { scale } = geometry
  const lines = record.targets.flatMap((target) => {
    const { left, top, width, height } = targetLine(target, geometry)
    const [y, right] = [top + height / 2, left + width]
    const rule = (color: string, thick: number) =>
      lineItem(
        [
          [left, y],
          [right, y],
        ],
        { color, width: thick },
        under,
      )
    return [rule(theme.paper, height + 2 * scale), rule(theme.gold, height)]
  })
  const patches = words
    .filter(({ target }) => record.gaps.includes(target.year))
    .map(({ word }) => {
      const { left, top, width, height } = wordBox(word)
      return rectItem({ left: left - 2 * scale, top: top - scale, width: width + 4 * scale, height: height + 2 * scale }, theme.paper, 5)
    })
  return [...lines, ...patches, ...words.map(({ word }) => wordItem({ ...word, color: theme.goldText }))]
}
