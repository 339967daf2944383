import type { PatternFill } from './pattern-fill'

/** A pattern turned about the frame's corner. `x` and `y` are not for use: ECharts writes them as `translate(1px,1px)`, which browsers refuse in patterns. */
export type TurnedFill = PatternFill & { rotation: number }

function turned(tag: string, key: string, pitch: number, attrs: Record<string, number | string>): TurnedFill {
  return { type: 'pattern', svgElement: { tag, key, attrs, children: [] }, svgWidth: pitch, svgHeight: pitch, rotation: Math.PI / 4 }
}

/** A county without a reading (资料收集中): lines at 45°, rising to the right, in full weight, since they stand for a whole area. `scale` is 1 on the page. */
export function countyHatch(colour: string, scale: number): TurnedFill {
  return turned('rect', 'hatch', 7 * scale, { x: 0, y: 0, width: 1.6 * scale, height: 7 * scale, fill: colour })
}

/** A county whose value carries no year (未注明年份): rows of dots, each row set off by half. */
export function countyDots(colour: string, scale: number): TurnedFill {
  return turned('circle', 'dots', 7 * scale, { cx: 3.5 * scale, cy: 3.5 * scale, r: 1.25 * scale, fill: colour })
}
