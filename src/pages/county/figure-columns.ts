import type { RequestedFigure } from '~/selectors/figure/figure-words'

/** The height of a row and of what surrounds the rows, in rows of a list of counties: near enough to tell which figures go together. */
const heights = { map: 16, trend: 12, cells: 9 } as const

/** About how high a figure is in half of the page, in rows of a list of counties. */
function rowsOf({ spec }: RequestedFigure): number {
  const { kind, indicators, regions, periods, options } = spec
  if (kind === 'map') return heights.map
  if (kind === 'trend') return heights.trend
  if (kind === 'structure') return 3 + 2.6 * Math.max(regions.length, periods.length)
  if (kind === 'bullet') return 4 + 2.6 * (options.targets?.length ?? 0)
  if (kind === 'cells') return heights.cells
  if (kind === 'comparison') return 3 + 1.3 * indicators.length
  return 3 + regions.length
}

/** To half a row: what is nearer to each other looks alike. */
const roughly = (rows: number): number => Math.round(2 * rows) / 2

/** The first figure and those under it that make its column as high as the other; of equally good ways the one with the earlier figures. */
function firstColumn(rows: readonly number[]): ReadonlySet<number> {
  const ways = new Map([[rows[0] ?? 0, [0]]])
  rows.slice(1).forEach((height, index) => {
    const before = [...ways]
    for (const [sum, members] of before) {
      if (!ways.has(sum + height)) ways.set(sum + height, [...members, index + 1])
    }
  })
  const all = rows.reduce((sum, height) => sum + height, 0)
  const uneven = (sum: number) => Math.abs(all - 2 * sum)
  const [best = [0]] = [...ways].sort(([a], [b]) => uneven(a) - uneven(b)).map(([, members]) => members)
  return new Set(best)
}

/** Figures in two columns that end at about one height, each in its order: what is shorter than its neighbour leaves nothing empty next to it. */
export function figureColumns(figures: readonly RequestedFigure[]): readonly (readonly RequestedFigure[])[] {
  if (figures.length < 2) return [figures]
  const first = firstColumn(figures.map((figure) => roughly(rowsOf(figure))))
  return [figures.filter((_, at) => first.has(at)), figures.filter((_, at) => !first.has(at))]
}
