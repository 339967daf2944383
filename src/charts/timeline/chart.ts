import type { Chart, ChartContext, ChartNumber } from '~/charts/chart'
import { above, behind, circleItem, frameItem, lineItem, wordItem, type GraphicItem } from '~/charts/draw/items'
import type { TimelineRecord } from '~/selectors/figure/timeline-figure'
import type { PlacedEntry, PlacedYear, TimelineLayout } from './entry'
import { timelineLayout } from './layout'
import type { TimelineForm, TimelineSizes } from './sizes'
import { numberName, timelineSentence } from './words'

interface Drawing {
  readonly context: ChartContext
  readonly form: TimelineForm
  readonly sizes: TimelineSizes
  readonly layout: TimelineLayout
}

/** The ring of a year: open, dashed where there are but plans. */
function ringItems({ at, planned }: TimelineLayout['rings'][number], { context: { theme }, sizes }: Drawing): readonly GraphicItem[] {
  const stroke = { color: theme.ink, width: sizes.stroke }
  const dash = planned ? { dash: [3 * sizes.scale, 2.2 * sizes.scale] } : {}
  return [circleItem(at, sizes.ring + sizes.stroke / 2, { fill: theme.paper }), circleItem(at, sizes.ring, { ...stroke, ...dash })]
}

function yearItem({ label, at: [x, y] }: PlacedYear, { context: { theme }, form, sizes }: Drawing): GraphicItem {
  const isList = form === 'list'
  return wordItem({ text: label, x, y, size: sizes.year, color: isList ? theme.ink2 : theme.ink, bold: !isList })
}

/** Place in gold, the words in ink; a dotted underline where a number opens its source by hand. */
function entryItems({ entry, place, lines, tag }: PlacedEntry, { context, sizes }: Drawing): readonly GraphicItem[] {
  const { theme, frame } = context
  const opens = frame.medium === 'page'
  const words = lines.flatMap(({ line, at: [x, y] }): GraphicItem[] => {
    const foot = y + sizes.text * 0.62
    const underlines = (opens ? line.numbers : []).map(({ left, width }) =>
      lineItem(
        [
          [x + left, foot],
          [x + left + width, foot],
        ],
        { color: theme.ink2, width: 1, dash: [1, 2] },
        above,
      ),
    )
    const word = line.text === '' ? [] : [wordItem({ text: line.text, x, y, size: sizes.text, color: theme.ink })]
    return [...word, ...underlines]
  })
  const [x, y] = place
  const placed = sizes.own ? [] : [wordItem({ text: entry.place, x, y, size: sizes.place, color: theme.goldText, bold: true })]
  if (!tag) return [...placed, ...words]
  const edge = { color: theme.ink2, width: sizes.scale, dash: [3 * sizes.scale, 2 * sizes.scale] }
  const middle = { x: tag.left + tag.width / 2, y: tag.top + tag.height / 2 }
  const said = wordItem({ text: '计划', ...middle, size: sizes.tag, color: theme.ink2, anchor: 'center' })
  return [...placed, frameItem(tag, edge, above), said, ...words]
}

function entryNumbers({ entry, lines }: PlacedEntry, { text }: TimelineSizes): readonly ChartNumber[] {
  const seen = new Set<string>()
  return lines.flatMap(({ line, at: [x, y] }) =>
    line.numbers.flatMap(({ obs, left, width }): ChartNumber[] => {
      if (seen.has(obs)) return []
      seen.add(obs)
      return [{ obs, name: numberName(entry, obs), box: { left: x + left, top: y - text * 0.65, width, height: text * 1.3 } }]
    }),
  )
}

function ruleItems({ context: { theme, frame }, layout, sizes }: Drawing): readonly GraphicItem[] {
  const hairlines = layout.hairlines.map((y) =>
    lineItem(
      [
        [0, y],
        [frame.width, y],
      ],
      { color: theme.rule, width: sizes.scale },
      behind,
    ),
  )
  return layout.rule ? [lineItem(layout.rule, { color: theme.ink, width: sizes.stroke }, behind), ...hairlines] : hairlines
}

/** What was done year by year, in the words of the curators. */
export function timelineChart(record: TimelineRecord, context: ChartContext): Chart {
  const drawing = { context, ...timelineLayout(record, context.frame) }
  const { layout, sizes } = drawing
  return {
    option: {
      animation: false,
      graphic: {
        elements: [
          ...ruleItems(drawing),
          ...layout.rings.flatMap((ring) => ringItems(ring, drawing)),
          ...layout.years.map((year) => yearItem(year, drawing)),
          ...layout.entries.flatMap((entry) => entryItems(entry, drawing)),
        ],
      },
    },
    maps: {},
    numbers: layout.entries.flatMap((entry) => entryNumbers(entry, sizes)),
    places: [],
    sentence: timelineSentence(record),
  }
}
