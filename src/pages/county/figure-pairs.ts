import type { AskedFigure } from '~/selectors/figure-words'

/** A row's height and what stands over and under the rows, in rows of a list of counties: near enough to tell which figures go together. */
const heights = { map: 16, trend: 12, cells: 8 } as const

/** About how high a figure stands in half of the page, in rows of a list of counties. */
function rowsOf({ spec }: AskedFigure): number {
  const { kind, indicators, regions, options } = spec
  if (kind === 'map') return heights.map
  if (kind === 'trend') return heights.trend
  if (kind === 'structure') return 3 + 2.6 * regions.length
  if (kind === 'bullet') return 4 + 2.6 * (options.targets?.length ?? 0)
  if (kind === 'comparison') return options.cell === undefined ? 3 + 1.3 * indicators.length : heights.cells
  return 3 + regions.length
}

/** A figure looks so far ahead for its partner. */
const ahead = 4

/** What fills the page's whole width well: rows. A line or a map would be out of all measure there. */
const isWide = ({ spec: { kind } }: AskedFigure): boolean => kind !== 'trend' && kind !== 'map'

type Pair = readonly AskedFigure[]

/** Each beside the one, of the next few, that is nearest to it in height. */
function pairsOf(figures: readonly AskedFigure[]): readonly Pair[] {
  const left = [...figures]
  const pairs: Pair[] = []
  for (let first = left.shift(); first !== undefined; first = left.shift()) {
    const height = rowsOf(first)
    const apart = left.slice(0, ahead).map((other) => Math.abs(rowsOf(other) - height))
    pairs.push([first, ...left.splice(apart.indexOf(Math.min(...apart)), 1)])
  }
  return pairs
}

/** What is left empty under the lower figures, in rows. */
const emptyIn = (pairs: readonly Pair[]): number =>
  pairs.reduce((sum, pair) => {
    const rows = pair.map(rowsOf)
    return sum + Math.max(...rows) - Math.min(...rows)
  }, 0)

/**
 * Figures two by two, nearly in their order: so that no half of the page is left empty. Where their number is odd, one that has rows
 * stands alone at the end: the last of those that leave the others best together.
 */
export function figurePairs(figures: readonly AskedFigure[]): readonly Pair[] {
  if (figures.length % 2 === 0) return pairsOf(figures)
  const wide = figures.filter(isWide)
  const ways = (wide.length > 0 ? wide : figures.slice(-1)).map((alone) => [
    ...pairsOf(figures.filter((figure) => figure !== alone)),
    [alone],
  ])
  const least = Math.min(...ways.map(emptyIn))
  return ways.findLast((pairs) => emptyIn(pairs) === least) ?? []
}
