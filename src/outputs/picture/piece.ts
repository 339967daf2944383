/** A part of a picture that knows its height in pixels and draws itself with its upper left corner at a place. */
export interface Piece {
  readonly height: number
  readonly draw: (left: number, top: number) => string
}

/** Pieces one below the other, `gap` pixels between those that are not empty. */
export function stackOf(pieces: readonly Piece[], gap = 0): Piece {
  const shown = pieces.filter(({ height }) => height > 0)
  return {
    height: shown.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, shown.length - 1),
    draw: (left, top) => {
      let y = top
      return shown
        .map((piece) => {
          const drawn = piece.draw(left, y)
          y += piece.height + gap
          return drawn
        })
        .join('')
    },
  }
}

/** Pixels to a tenth, as coordinates are written in our pictures. */
export const tenth = (value: number): number => Math.round(value * 10) / 10
