/** A rectangle on a slide, in inches from its upper left corner. */
export interface SlideBox {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export type DeckShape = '16:9' | '4:3'

/** The size of a slide and the place of its content, in inches. */
export interface DeckPage {
  readonly width: number
  readonly height: number
  /** The part between the margins, from the ink rule at the top to the hairline of the foot. */
  readonly content: SlideBox
  readonly foot: SlideBox
}

const footHeight = 0.3

/** The page of a deck: as high as PowerPoint's own, wide or 4:3. */
export function deckPage(shape: DeckShape): DeckPage {
  const [width, height] = shape === '16:9' ? [13.333, 7.5] : [10, 7.5]
  const margin = shape === '16:9' ? 0.62 : 0.5
  const bottom = height - 0.3 - footHeight
  const w = width - 2 * margin
  return {
    width,
    height,
    content: { x: margin, y: 0.5, w, h: bottom - 0.5 },
    foot: { x: margin, y: bottom, w, h: footHeight },
  }
}
