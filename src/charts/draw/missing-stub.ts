import type { ChartTheme } from '~/charts/theme/chart-theme'
import { countyDots } from '~/charts/theme/fill-patterns'
import { terms } from '~/domain/dataset/terms'
import { patternItem, wordItem, type GraphicItem } from './items'

/** A stub's measures in pixels: its length is fixed, so that it is never read as a value. */
export interface StubStyle {
  readonly length: number
  readonly thickness: number
  readonly gap: number
  readonly size: number
  readonly scale: number
}

interface StubPlace {
  readonly x: number
  readonly y: number
  readonly grows: 'right' | 'left'
}

/** The dots (未注明年份) that stand in a bar's place. */
export function stubItem({ x, y, grows }: StubPlace, { length, thickness, scale }: StubStyle, theme: ChartTheme): GraphicItem {
  const box = { left: grows === 'left' ? x - length : x, top: y - thickness / 2, width: length, height: thickness }
  return patternItem(box, countyDots(theme.hatch, scale))
}

/** Where a value is not held a dash stands at the foot of its bar: what is missing is not drawn. */
export function missingItem({ x, y, grows }: StubPlace, { gap, size }: StubStyle, theme: ChartTheme): GraphicItem {
  const word = { text: terms.blank, y, size, color: theme.ink3 }
  return grows === 'left' ? wordItem({ ...word, x: x - gap, anchor: 'right' }) : wordItem({ ...word, x: x + gap })
}
