import type { ChartTheme } from '~/charts/theme/chart-theme'

/** Colours of map classes, low to high: ramp steps 2 to 6, so that the lowest is never paper. At most five; fewer are spread over the same range. */
export function classColours({ ramp }: ChartTheme, count: number): string[] {
  const steps = ramp.slice(1)
  if (count > steps.length) throw new Error(`a map has at most ${steps.length} classes, not ${count}`)
  return Array.from({ length: count }, (_, i) => steps[count === 1 ? 0 : Math.round((i * (steps.length - 1)) / (count - 1))] ?? ramp[1])
}
