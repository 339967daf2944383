import { z } from 'zod'
import type { Chart } from '~/charts/chart'
import type { Box } from '~/charts/draw/box'

const Grid = z.object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() })
const Series = z.object({
  xAxisIndex: z.number(),
  barWidth: z.number(),
  data: z.array(z.object({ value: z.union([z.number(), z.literal('-')]), itemStyle: z.object({ color: z.string() }) })),
})
const Option = z.object({ grid: z.array(Grid), xAxis: z.array(z.object({ inverse: z.boolean() })), series: z.array(Series) })

/** The bars of a chart that has a little coordinate system for each of its columns, read back from the option alone. */
export function drawnBars(chart: Chart): readonly (Box & { readonly color: string })[] {
  const { grid, xAxis, series } = Option.parse(chart.option)
  return series.flatMap(({ xAxisIndex, barWidth, data }) => {
    const box = grid[xAxisIndex]
    if (!box) return []
    const step = box.height / data.length
    return data.flatMap(({ value, itemStyle }, index) => {
      if (value === '-') return []
      const width = value * box.width
      const left = xAxis[xAxisIndex]?.inverse ? box.left + box.width - width : box.left
      return [{ left, top: box.top + (index + 0.5) * step - barWidth / 2, width, height: barWidth, color: itemStyle.color }]
    })
  })
}
