import type { Chart, ChartContext, ChartNumber } from '~/charts/chart'
import { barPlots } from '~/charts/draw/bar-plots'
import { onBaseline, wordItem, type GraphicItem } from '~/charts/draw/items'
import { missingItem, stubItem, type StubStyle } from '~/charts/draw/missing-stub'
import { numeralItems } from '~/charts/draw/numeral'
import { numeralBox } from '~/charts/draw/numeral-box'
import { tooltipOption } from '~/charts/draw/tooltip'
import type { RankingRecord } from '~/selectors/figure/ranking-figure'
import { ownPeriod } from './height'
import { rankingLayout, type RankingLayout, type RankingPlace } from './layout'
import { rankingSentence, rankingWords } from './words'

/** Where a row's value begins: at its bar's end, after its dotted stub, or where the bar would begin. */
function valueX({ row }: RankingPlace, { foot, room, sizes }: RankingLayout): number {
  if (row.state === 'undated') return foot + sizes.stub + sizes.gap
  return row.share === null ? foot : foot + row.share * room + sizes.gap
}

/** What stands on a bar's line: value and, where it is not the others', its period; a stub where there is no bar to draw. */
function lineItems(place: RankingPlace, layout: RankingLayout, { theme }: ChartContext): readonly GraphicItem[] {
  const { row, y } = place
  const { sizes, foot } = layout
  const stub: StubStyle = { length: sizes.stub, thickness: sizes.bar, gap: sizes.gap, size: sizes.small, scale: sizes.scale }
  const at = { x: foot, y, grows: 'right' } as const
  if (!row.reading) return [missingItem(at, stub, theme)]
  const x = valueX(place, layout)
  const { printed } = row.reading
  const period = ownPeriod(row)
  const box = numeralBox(printed, { x, y, anchor: 'left' }, sizes.value, sizes.small)
  return [
    ...(row.state === 'undated' ? [stubItem(at, stub, theme)] : []),
    ...numeralItems(
      printed,
      { x, y, anchor: 'left' },
      { size: sizes.value, color: theme.ink, unitColor: theme.ink2, smallest: sizes.small },
    ),
    ...(period !== ''
      ? [
          wordItem({
            text: period,
            x: box.left + box.width + sizes.gap,
            y: onBaseline(y, sizes.value, sizes.small),
            size: sizes.small,
            color: theme.ink2,
          }),
        ]
      : []),
  ]
}

function numberOf(record: RankingRecord, place: RankingPlace, layout: RankingLayout): readonly ChartNumber[] {
  const { reading } = place.row
  if (!reading) return []
  const at = { x: valueX(place, layout), y: place.y, anchor: 'left' } as const
  const box = numeralBox(reading.printed, at, layout.sizes.value, layout.sizes.small)
  return [{ obs: reading.obs, name: rankingWords(record, place.row), box }]
}

/** The counties on one indicator as bars from the left, value at the bar's end; the one in focus in gold. No ordinal numbers. */
export function rankingChart(record: RankingRecord, context: ChartContext): Chart {
  const { theme, frame } = context
  const layout = rankingLayout(record, frame)
  const { sizes, places, foot, room } = layout
  const slots = places.map(({ row, y }) => ({
    x: foot,
    y,
    grows: 'right' as const,
    room,
    share: row.share,
    color: row.adcode === record.focus ? theme.gold : theme.quietBar,
    name: row.name,
    tip: rankingWords(record, row),
  }))
  const names = places.map(({ row, nameY }) => {
    const focus = row.adcode === record.focus
    return wordItem({ text: row.name, x: 0, y: nameY, size: sizes.name, color: focus ? theme.goldText : theme.ink, bold: focus })
  })
  return {
    option: {
      animation: false,
      tooltip: tooltipOption(context),
      ...barPlots(slots, sizes.bar),
      graphic: { elements: [...names, ...places.flatMap((place) => lineItems(place, layout, context))] },
    },
    maps: {},
    numbers: places.flatMap((place) => numberOf(record, place, layout)),
    places: [],
    sentence: rankingSentence(record),
  }
}
