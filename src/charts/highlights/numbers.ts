import type { ChartNumber } from '~/charts/chart'
import type { Box } from '~/charts/draw/box'
import { wordBox } from '~/charts/draw/items'
import { blockDepth, type LabelRow } from '~/charts/geography/label-block'
import { textWidth } from '~/lib/text-width'
import type { HighlightsRecord } from '~/selectors/figure/highlights-figure'
import type { CountyLabel, HighlightsLayout } from './layout'

type Region = HighlightsRecord['regions'][number]

interface LineBox {
  readonly box: Box
  readonly size: number
}

const boxOf = ({ text, size, bold }: LabelRow, x: number, y: number, anchor: 'center' | 'right'): LineBox => ({
  box: wordBox({ text, x, y, size, bold, anchor }),
  size,
})

/** Where the highlight's lines stand: under the name in the county, or at the end of its hairline. */
function lineBoxes({ rows, at, leader }: CountyLabel): readonly LineBox[] {
  if (leader === null) return rows.slice(1).map((row) => boxOf(row, at.x, at.y + row.dy, 'center'))
  const top = leader.at.y - blockDepth(leader.rows) / 2
  return leader.rows.map((row) => boxOf(row, leader.at.textRight, top + row.dy, 'right'))
}

function regionNumbers({ lines, numbers }: Region, label: CountyLabel): readonly ChartNumber[] {
  const boxes = lineBoxes(label)
  // An empty line is not set, and takes no place.
  const places = lines.map((text, line) => (text === '' ? undefined : boxes[lines.slice(0, line).filter((before) => before !== '').length]))
  return numbers.flatMap(({ obs, name, line, before, text }) => {
    const place = places[line]
    if (!place) return []
    const { box, size } = place
    return [{ obs, name, box: { ...box, left: box.left + textWidth(before, size), width: textWidth(text, size) } }]
  })
}

/** The readings that are printed in the highlights' lines; none where the names stand alone. */
export function highlightNumbers(record: HighlightsRecord, { labels, words }: HighlightsLayout): readonly ChartNumber[] {
  if (words === 'names') return []
  const regions = new Map(record.regions.map((region) => [region.adcode, region]))
  return labels.flatMap((label) => {
    const region = regions.get(label.adcode)
    return region ? regionNumbers(region, label) : []
  })
}
