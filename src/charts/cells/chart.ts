import type { Chart, ChartContext, ChartNumber } from '~/charts/chart'
import type { Point } from '~/charts/draw/box'
import { behind, toTenth, wordItem, type GraphicItem } from '~/charts/draw/items'
import { numeralBox, numeralItems } from '~/charts/draw/numeral'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import { seenPeriod } from '~/domain/value/undated-mark'
import type { CellsRecord } from '~/selectors/figure/cells-figure'
import type { ShownReading } from '~/selectors/figure/record-parts'
import { apart, cellsLayout, widthOf, type Block } from './layout'
import { cellsSentence } from './words'

/** How much of its place a cell fills. */
const filled = 0.93

/** A pointy-top cell as large as `edge` round its middle. */
function cellPoints([x, y]: Point, edge: number): number[][] {
  return Array.from({ length: 6 }, (_, corner) => {
    const angle = (Math.PI / 3) * corner + Math.PI / 6
    return [toTenth(x + edge * Math.cos(angle)), toTenth(y + edge * Math.sin(angle))]
  })
}

/** The cells of a block from its lower left: full rows at the foot, every other one half a cell to the right. */
function cellItems(
  block: Block,
  left: number,
  { size, edge, foot }: { size: number; edge: number; foot: number },
  style: object,
): readonly GraphicItem[] {
  return Array.from({ length: block.count }, (_, index): GraphicItem => {
    const row = Math.floor(index / block.across)
    const x = left + (index % block.across) * size + (row % 2 === 0 ? size / 2 : size)
    const y = foot - edge - 1.5 * edge * row
    return { type: 'polygon', z: behind, silent: true, shape: { points: cellPoints([x, y], edge * filled) }, style }
  })
}

/** What was is outlined and pale, what is stands full: told apart in grey too. */
function stylesOf(theme: ChartTheme, scale: number): readonly [object, object] {
  return [{ fill: theme.before, stroke: theme.bar, lineWidth: toTenth(1.1 * scale) }, { fill: theme.bar }]
}

/** A quantity before and after as cells of equal size, each with its value and the word for its time. */
export function cellsChart(record: CellsRecord, { theme, frame }: ChartContext): Chart {
  const { from, to, regionName, indicatorName } = record
  const layout = cellsLayout(record, frame)
  const { blocks, size, foot, numeral, small } = layout
  const styles = stylesOf(theme, frame.u / 12)
  const lefts = [0, (widthOf(blocks[0]) + apart) * size] as const
  const y = foot + 0.7 * frame.u + numeral / 2
  const name = `${regionName}${indicatorName}`
  const told = [
    { reading: from, word: '此前' },
    { reading: to, word: '' },
  ]
  const at = (index: number) => ({ x: lefts[index] ?? 0, y, anchor: 'left' as const })
  const words = (reading: ShownReading, word: string, index: number): readonly GraphicItem[] => [
    ...numeralItems(reading.printed, at(index), { size: numeral, color: theme.ink, unitColor: theme.ink2, smallest: small }),
    wordItem({
      text: [word, seenPeriod(reading.period)].filter((part) => part !== '').join('，'),
      x: at(index).x,
      y: y + 0.75 * numeral + 0.6 * small,
      size: small,
      color: theme.ink2,
    }),
  ]
  return {
    option: {
      animation: false,
      graphic: {
        elements: [
          ...blocks.flatMap((block, index) => cellItems(block, lefts[index] ?? 0, layout, styles[index] ?? {})),
          ...told.flatMap(({ reading, word }, index) => words(reading, word, index)),
        ],
      },
    },
    maps: {},
    numbers: told.map(({ reading, word }, index): ChartNumber => ({
      obs: reading.obs,
      name: `${name}${word === '' ? '' : `${word}，`}${reading.period}${reading.printed.text}`,
      box: numeralBox(reading.printed, at(index), numeral, small),
    })),
    places: [],
    sentence: cellsSentence(record),
  }
}
