import type { Locator } from '@playwright/test'

/** A word of a drawing: the ink of its glyphs in CSS pixels of the window, and the size that its type has on the screen. */
export interface Ink {
  readonly text: string
  readonly size: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * The ink of every text of an SVG, as the browser that shows it measures it. The box of a text is as high as a line, which Chinese type
 * does not fill: how far the glyphs reach above and below their baseline is asked of a canvas in the same font.
 */
export function inksOf(svg: Locator): Promise<readonly Ink[]> {
  return svg.evaluate((element) => {
    const canvas = document.createElement('canvas').getContext('2d')
    if (!canvas) throw new Error('no canvas to measure type with')
    return [...element.querySelectorAll('text')].map((text) => {
      const matrix = text.getScreenCTM()
      if (!matrix) throw new Error(`“${text.textContent}” is not drawn`)
      const scale = Math.hypot(matrix.a, matrix.b)
      const { fontSize, fontWeight, fontFamily } = getComputedStyle(text)
      const size = Number.parseFloat(fontSize) * scale
      canvas.font = `${fontWeight} ${size}px ${fontFamily}`
      const type = canvas.measureText(text.textContent)
      const box = text.getBBox()
      const corner = new DOMPoint(box.x, box.y).matrixTransform(matrix)
      // The box begins at the highest that the font reaches.
      const baseline = corner.y + type.fontBoundingBoxAscent
      return {
        text: text.textContent,
        size,
        left: corner.x,
        right: corner.x + box.width * scale,
        top: baseline - type.actualBoundingBoxAscent,
        bottom: baseline + type.actualBoundingBoxDescent,
      }
    })
  })
}

/** Pairs of words that share more than half a pixel both ways. */
export function meetings(inks: readonly Ink[]): readonly string[] {
  return inks.flatMap((a, at) =>
    inks.slice(at + 1).flatMap((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      return across > 0.5 && down > 0.5 ? [`${a.text} / ${b.text} (${across.toFixed(1)} × ${down.toFixed(1)})`] : []
    }),
  )
}

interface Room {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Words of which more than half a pixel is outside `room`. */
export function strays(inks: readonly Ink[], { x, y, width, height }: Room): readonly string[] {
  return inks.flatMap(({ text, left, right, top, bottom }) => {
    const out = Math.max(x - left, y - top, right - x - width, bottom - y - height)
    return out > 0.5 ? [`${text} (${out.toFixed(1)})`] : []
  })
}
