import { ownPeriod } from '~/charts/comparison/columns'
import { terms } from '~/domain/dataset/terms'
import { seenPeriod, seenText } from '~/domain/value/undated-mark'
import type { ComparisonRecord } from '~/selectors/figure/comparison-figure'
import type { ComparisonCell, ComparisonRow } from '~/selectors/figure/comparison-row'
import type { TimelineRecord } from '~/selectors/figure/timeline-figure'
import type { Deck } from './deck'
import type { SlideBox } from './deck-page'
import { deckColors } from './deck-style'
import { addTable, columnWidths, fitTable, tablePages, type DeckCell, type DeckTable } from './deck-table'
import type { SlideFrame } from './slide-frame'
import { addShape, type Slide, type WordRun } from './slide-items'

/** A native table over as many slides as it needs; `draw` adds the drawings over its rows. */
export function tableSlides(
  deck: Deck,
  frame: SlideFrame,
  table: DeckTable,
  name: string,
  draw: (slide: Slide, row: number, box: SlideBox) => void = () => {},
): readonly Slide[] {
  let done = 0
  return tablePages(table, frame.body).map((page, at) => {
    const slide = frame.open(deck, at)
    const boxes = addTable(slide, table, page, frame.body, name)
    boxes.forEach((box, index) => draw(slide, done + index, box))
    done += boxes.length
    return slide
  })
}

const barHeight = 0.07

function comparisonCell(row: ComparisonRow, cell: ComparisonCell, size: number): readonly WordRun[] {
  if (!cell.reading) return [{ text: terms.blank, color: deckColors.ink3 }]
  const period = seenPeriod(ownPeriod(row, cell))
  const small = { size: size - 2, color: deckColors.ink2 }
  return [{ text: seenText(cell.reading), bold: true, size: size + 2 }, ...(period === '' ? [] : [{ text: period, ...small }])]
}

/** The table of a comparison: what each of two counties is known by, then a row a measure. */
function comparisonTable({ regions, rows }: ComparisonRecord, body: SlideBox, size: number): DeckTable {
  const small = { size: size - 2, color: deckColors.ink2 }
  const withFindings = hasFindings({ regions })
  const findings: readonly (readonly DeckCell[])[] = withFindings ? [['', ...regions.map(({ line }) => [{ text: line, ...small }])]] : []
  return {
    columns: [{ head: '指标', share: 2.4 }, ...regions.map(({ name }) => ({ head: name, share: 2.6 }))],
    rows: [
      ...findings,
      ...rows.map((row): readonly DeckCell[] => [
        [
          { text: row.name, bold: true },
          ...[seenPeriod(row.period), row.caution].filter((text) => text !== '').map((text) => ({ text, ...small })),
        ],
        ...row.cells.map((cell) => comparisonCell(row, cell, size)),
      ]),
    ],
    size,
    // Room for a bar under the words of a cell.
    least: Math.min(0.8, (body.h - 0.35) / Math.max(1, rows.length + findings.length)),
  }
}

/** What two counties are known by stands over them; one is told by its title, and four columns are too narrow for a sentence. */
const hasFindings = ({ regions }: Pick<ComparisonRecord, 'regions'>): boolean =>
  regions.length === 2 && regions.some(({ line }) => line !== '')

/** Counties side by side: a native table, in every cell that may be compared a bar on the row's own scale. The last of two is drawn in gold. */
export function comparisonSlides(deck: Deck, frame: SlideFrame, record: ComparisonRecord, size: number): readonly Slide[] {
  const { regions, rows } = record
  const table = fitTable((points) => comparisonTable(record, frame.body, points), size, frame.body)
  const before = hasFindings(record) ? 1 : 0
  const widths = columnWidths(table, frame.body.w)
  return tableSlides(deck, frame, table, '对比', (slide, at, box) => {
    const row = rows[at - before]
    row?.cells.forEach(({ share, adcode }, column) => {
      const left = box.x + widths.slice(0, column + 1).reduce((sum, width) => sum + width, 0)
      const room = (widths[column + 1] ?? 1) - 0.35
      const gold = regions.length === 2 && column === 1
      if (share !== null && share > 0)
        addShape(
          slide,
          'rect',
          { x: left + 0.1, y: box.y + box.h - barHeight - 0.035, w: room * Math.min(1, share), h: barHeight },
          { name: `条：${row.name}，${adcode}`, fill: gold ? deckColors.gold : deckColors.bar },
        )
    })
  })
}

/** What was done in which year: a native table. */
export function timelineSlides(deck: Deck, frame: SlideFrame, { years }: TimelineRecord, size: number): readonly Slide[] {
  const rowsAt = (points: number) =>
    years.flatMap(({ name, entries }): (readonly DeckCell[])[] => {
      const head = [{ text: name, bold: true, size: points + 1 }]
      return entries.map((entry, at) => [
        at === 0 ? head : '',
        [{ text: entry.date, color: deckColors.ink2 }],
        [{ text: entry.place, color: deckColors.ink2 }],
        `${entry.pieces.map((piece) => piece.text).join('')}${entry.planned ? '（计划）' : ''}`,
      ])
    })
  const columns = [
    { head: '年份', share: 1 },
    { head: '时间', share: 1.9 },
    { head: '地区', share: 1.2 },
    { head: '事项', share: 7 },
  ]
  return tableSlides(
    deck,
    frame,
    fitTable((points) => ({ columns, rows: rowsAt(points), size: points }), size, frame.body),
    '大事记',
  )
}
