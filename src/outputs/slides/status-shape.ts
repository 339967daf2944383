import { statusPaint } from '~/charts/status/colour'
import { lightTheme } from '~/charts/theme/chart-theme'
import { terms } from '~/domain/dataset/terms'
import type { Status } from '~/domain/target/status'
import type { SlideBox } from './deck-page'
import { deckColors, hex } from './deck-style'
import { addShape, type Slide } from './slide-items'

/** The look of the word of a verdict: in the page's colour and weight, so that what is not judged recedes here too. */
export function verdictLook(status: Status): { readonly color: string; readonly bold: boolean } {
  const { word, bold } = statusPaint(status, lightTheme)
  return { color: hex(word), bold }
}

/** The part of a box from `left`, `top` of its side, `w`, `h` of it. */
const part = ({ x, y, w }: SlideBox, left: number, top: number, wide: number, high: number): SlideBox => ({
  x: x + left * w,
  y: y + top * w,
  w: wide * w,
  h: high * w,
})

/** The mark of a verdict in a square box, of the slide format's own shapes: shape comes before colour. */
export function addStatusMark(slide: Slide, status: Status, box: SlideBox): void {
  const color = hex(statusPaint(status, lightTheme).shape)
  const name = `${terms.verdict}：${status.word}`
  const line = { color, width: 1.5 }
  switch (status.shape) {
    case 'disc-tick':
      addShape(slide, 'ellipse', box, { name, fill: color })
      slide.addText('✓', {
        ...box,
        objectName: `${name}（勾）`,
        fontFace: 'Segoe UI Symbol',
        fontSize: box.w * 50,
        bold: true,
        color: deckColors.paper,
        align: 'center',
        valign: 'middle',
        margin: 0,
        lang: 'zh-CN',
      })
      return
    case 'triangle-down':
      return addShape(slide, 'triangle', part(box, 0.05, 0.12, 0.9, 0.78), { name, line, flipV: true })
    case 'square-cross':
      addShape(slide, 'rect', part(box, 0.07, 0.07, 0.86, 0.86), { name, line })
      return addShape(slide, 'mathMultiply', part(box, 0.12, 0.12, 0.76, 0.76), { name: `${name}（叉）`, fill: color })
    case 'half-ring':
      addShape(slide, 'ellipse', part(box, 0.05, 0.05, 0.9, 0.9), { name, line })
      return addShape(slide, 'flowChartDelay', part(box, 0.05, 0.05, 0.45, 0.9), { name: `${name}（半）`, fill: color, flipH: true })
    case 'dotted-ring':
      return addShape(slide, 'ellipse', part(box, 0.05, 0.05, 0.9, 0.9), { name, line: { ...line, dash: 'sysDot' } })
    case 'not-equal':
      return addShape(slide, 'mathNotEqual', box, { name, fill: color })
    case 'ring':
      return addShape(slide, 'ellipse', part(box, 0.06, 0.06, 0.88, 0.88), { name, line })
  }
}
