import { z } from 'zod'
import type { Chart, ChartContext, Frame } from '~/charts/chart'
import type { Box } from '~/charts/draw/box'
import { darkTheme, lightTheme } from '~/charts/theme/chart-theme'
import { textWidth } from '~/lib/text-width'

const GraphicText = z.object({
  type: z.literal('text'),
  x: z.number(),
  y: z.number(),
  style: z.object({
    text: z.string(),
    fontSize: z.number(),
    fontWeight: z.number(),
    align: z.enum(['left', 'center', 'right']),
    fill: z.string(),
  }),
})
const Option = z.object({ graphic: z.object({ elements: z.array(z.looseObject({ type: z.string() })) }) })

export interface DrawnWord {
  readonly text: string
  readonly size: number
  readonly color: string
  readonly box: Box
}

/** Ink is lower than a line of type: figures reach .8 em at most, Chinese one em. */
const inkHeight = (text: string): number => (/^[\d.—]+$/.test(text) ? 0.8 : 1)

/** Every word that a chart draws, with the box that it fills, read back from the option alone. */
export function drawnWords(chart: Chart): readonly DrawnWord[] {
  const texts = Option.parse(chart.option).graphic.elements.filter(({ type }) => type === 'text')
  return texts.map((element) => {
    const { x, y, style } = GraphicText.parse(element)
    const width = textWidth(style.text, style.fontSize, style.fontWeight === 700)
    const left = style.align === 'left' ? x : style.align === 'right' ? x - width : x - width / 2
    const height = style.fontSize * inkHeight(style.text)
    return { text: style.text, size: style.fontSize, color: style.fill, box: { left, top: y - height / 2, width, height } }
  })
}

/** The pairs of words that share more than a tenth of a pixel. */
export function meetings(words: readonly DrawnWord[]): readonly string[] {
  return words.flatMap((a, at) =>
    words.slice(at + 1).flatMap((b) => {
      const across = Math.min(a.box.left + a.box.width, b.box.left + b.box.width) - Math.max(a.box.left, b.box.left)
      const down = Math.min(a.box.top + a.box.height, b.box.top + b.box.height) - Math.max(a.box.top, b.box.top)
      return across > 0.1 && down > 0.1 ? [`${a.text} / ${b.text} (${across.toFixed(1)} × ${down.toFixed(1)})`] : []
    }),
  )
}

/** The words that leave the frame by more than half a pixel. */
export function strays(words: readonly DrawnWord[], { width, height }: Frame): readonly string[] {
  return words.flatMap(({ text, box }) => {
    const out = Math.max(-box.left, -box.top, box.left + box.width - width, box.top + box.height - height)
    return out > 0.5 ? [`${text} (${out.toFixed(1)})`] : []
  })
}

/** Light on pages, dark on the wall. */
export function contextOf(width: number, height: number, u: number, medium: Frame['medium']): ChartContext {
  return { theme: medium === 'wall' ? darkTheme : lightTheme, frame: { width, height, u, medium }, locale: 'zh' }
}
