import { PNG } from 'pngjs'

/** A place in a picture, in pixels. */
export interface InkBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A picture as lightness, 0 to 255, row by row. */
export interface Lightness {
  readonly width: number
  readonly height: number
  readonly at: (x: number, y: number) => number
}

/** A PNG on white. */
export function lightness(png: Buffer): Lightness {
  const { width, height, data } = PNG.sync.read(png)
  const at = (x: number, y: number): number => {
    const from = (Math.min(height - 1, y) * width + Math.min(width - 1, x)) * 4
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(from, from + 4)
    return (0.3 * red + 0.59 * green + 0.11 * blue) * (alpha / 255) + 255 - alpha
  }
  return { width, height, at }
}

const block = 8

function blockMean(picture: Lightness, left: number, top: number): number {
  let sum = 0
  for (let y = 0; y < block; y += 1) for (let x = 0; x < block; x += 1) sum += picture.at(left + x, top + y)
  return sum / (block * block)
}

/**
 * The share of blocks of 8 by 8 pixels whose mean lightness differs by more than a fifth of the scale: how edges are smoothed is lost in a
 * mean; words, lines and areas that stand elsewhere are not.
 */
export function unlikeBlocks(one: Lightness, other: Lightness): number {
  let [unlike, all] = [0, 0]
  for (let top = 0; top + block <= one.height; top += block)
    for (let left = 0; left + block <= one.width; left += block) {
      all += 1
      if (Math.abs(blockMean(one, left, top) - blockMean(other, left, top)) > 51) unlike += 1
    }
  return unlike / all
}

/** The middle of what is unlike the ground in a box, pixels; null where nothing is. The ground is what most of the box's edge has. */
export function inkMiddle(picture: Lightness, { left, top, width, height }: InkBox): readonly [x: number, y: number] | null {
  const [from, to] = [
    [Math.floor(left), Math.floor(top)],
    [Math.ceil(left + width), Math.ceil(top + height)],
  ] as const
  const edge: number[] = []
  for (let x = from[0]; x < to[0]; x += 1) edge.push(picture.at(x, from[1]), picture.at(x, to[1] - 1))
  const ground = edge.sort((a, b) => a - b)[Math.floor(edge.length / 2)] ?? 255
  let [sum, sumX, sumY] = [0, 0, 0]
  for (let y = from[1]; y < to[1]; y += 1)
    for (let x = from[0]; x < to[0]; x += 1) {
      const ink = Math.abs(picture.at(x, y) - ground)
      // A dash in the palest ink that lies over two rows of pixels has 55 in each.
      if (ink < 48) continue
      sum += ink
      sumX += ink * (x + 0.5)
      sumY += ink * (y + 0.5)
    }
  return sum === 0 ? null : [sumX / sum, sumY / sum]
}
