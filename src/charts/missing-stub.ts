import type { ChartTheme } from './chart-theme'
import { countyDots } from './fill-patterns'
import { patternItem, wordItem, type GraphicItem } from './graphic-items'
import { hatchFill } from './pattern-fill'

/** A stub's measures in pixels: its length is fixed, so that it is never read as a value. */
export interface StubStyle {
  readonly length: number
  readonly thickness: number
  readonly gap: number
  readonly size: number
  readonly scale: number
}

export interface StubPlace {
  readonly x: number
  readonly y: number
  readonly grows: 'right' | 'left'
}

/** The hatch (暂未收录) or the dots (未注明年份) that stand in a bar's place. */
export function stubItem(state: 'none' | 'undated', { x, y, grows }: StubPlace, style: StubStyle, theme: ChartTheme): GraphicItem {
  const { length, thickness, scale } = style
  const box = { left: grows === 'left' ? x - length : x, top: y - thickness / 2, width: length, height: thickness }
  return patternItem(box, state === 'none' ? hatchFill(theme, scale) : countyDots(theme.hatch, scale))
}

/** 暂未收录 beside its hatched stub. */
export function missingItems(place: StubPlace, style: StubStyle, theme: ChartTheme): readonly GraphicItem[] {
  const { x, y, grows } = place
  const away = style.length + style.gap
  return [
    stubItem('none', place, style, theme),
    grows === 'left'
      ? wordItem({ text: '暂未收录', x: x - away, y, size: style.size, color: theme.ink3, anchor: 'right' })
      : wordItem({ text: '暂未收录', x: x + away, y, size: style.size, color: theme.ink3 }),
  ]
}
