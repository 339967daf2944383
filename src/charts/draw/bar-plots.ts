import type { BarSeriesOption, GridComponentOption, XAXisComponentOption, YAXisComponentOption } from 'echarts'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import { stripeFill, type PatternFill } from '~/charts/theme/pattern-fill'
import { isMiss } from '~/domain/target/status'
import { escapeMarkup } from '~/lib/escape-markup'
import { gather } from '~/lib/gather'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import { toTenth } from './items'

/**
 * What a reading's bar is filled with: stripes for part of a year, vermilion for a missed binding target, the second ink
 * where the target is not reached, else the bar's own colour; null where there is nothing to draw to the target's scale.
 */
export function barFill(row: JudgedTarget, theme: ChartTheme, scale: number): string | PatternFill | null {
  if (!row.reading || row.status.code === 'incomparable') return null
  if (row.partial) return stripeFill(theme, scale)
  if (row.status.alarm) return theme.vermilion
  return isMiss(row.status.code) ? theme.ink2 : theme.bar
}

/** Where a bar may stand: its foot, its middle, the way it grows and the room of a full one. A slot without a bar keeps its place. */
export interface BarSlot {
  readonly x: number
  readonly y: number
  readonly grows: 'right' | 'left'
  readonly room: number
  /** 0 to 1 of the room; null draws none. */
  readonly share: number | null
  readonly color: string
  /** What it is, and what its tooltip says. */
  readonly name: string
  readonly tip: string
}

interface BarPlots {
  readonly grid: GridComponentOption[]
  readonly xAxis: XAXisComponentOption[]
  readonly yAxis: YAXisComponentOption[]
  readonly series: BarSeriesOption[]
}

const columnOf = ({ x, grows, room }: BarSlot): string => `${toTenth(x)} ${grows} ${toTenth(room)}`

/** Slots of one column at equal steps: one category axis can carry them. */
function runsOf(column: readonly BarSlot[]): readonly (readonly BarSlot[])[] {
  const runs: BarSlot[][] = []
  for (const slot of column) {
    const run = runs.at(-1)
    const [first, second] = run ?? []
    const step = first && second ? second.y - first.y : null
    const last = run?.at(-1)
    if (run && last && (step === null || Math.abs(slot.y - last.y - step) < 0.05)) run.push(slot)
    else runs.push([slot])
  }
  return runs.filter((run) => run.some(({ share }) => share !== null))
}

function plotOf(run: readonly BarSlot[], index: number, thickness: number) {
  const [first, second] = run
  const step = first && second ? second.y - first.y : thickness * 2
  const left = first?.grows === 'left'
  const x = first?.x ?? 0
  const room = first?.room ?? 0
  const grid: GridComponentOption = {
    left: toTenth(left ? x - room : x),
    // Adding nothing turns −0, which JSON does not know, into 0.
    top: toTenth((first?.y ?? 0) - step / 2) + 0,
    width: toTenth(room),
    height: toTenth(step * run.length),
    outerBoundsMode: 'none',
  }
  const series: BarSeriesOption = {
    type: 'bar',
    xAxisIndex: index,
    yAxisIndex: index,
    barWidth: toTenth(thickness),
    emphasis: { disabled: true },
    data: run.map(({ share, color, tip }) => ({
      value: share === null ? '-' : Math.round(share * 10000) / 10000,
      itemStyle: { color },
      tooltip: { formatter: escapeMarkup(tip) },
    })),
  }
  return {
    grid,
    xAxis: { type: 'value', gridIndex: index, show: false, min: 0, max: 1, inverse: left } satisfies XAXisComponentOption,
    yAxis: {
      type: 'category',
      gridIndex: index,
      show: false,
      inverse: true,
      data: run.map(({ name }) => name),
    } satisfies YAXisComponentOption,
    series,
  }
}

/**
 * Bars at given pixels as ECharts' own: a little coordinate system for every run of slots at equal steps in a column. Slots
 * of a column come from the top down; `thickness` in pixels.
 */
export function barPlots(slots: readonly BarSlot[], thickness: number): BarPlots {
  const columns = [...gather(slots, columnOf).values()]
  const plots = columns.flatMap(runsOf).map((run, index) => plotOf(run, index, thickness))
  return {
    grid: plots.map(({ grid }) => grid),
    xAxis: plots.map(({ xAxis }) => xAxis),
    yAxis: plots.map(({ yAxis }) => yAxis),
    series: plots.map(({ series }) => series),
  }
}
