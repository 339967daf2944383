import { expect, type Page } from '@playwright/test'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { framesPass } from '../frames-pass'

/**
 * Pictures are compared by the mean colour of blocks of 8 × 8 pixels. Other versions draw text up to half a pixel higher and narrow a
 * punctuation mark after another: that is 1.6 % of single pixels and 0.06 % of the blocks. Blocks differ by pixelmatch's usual
 * 0.1; two lines of small type that are gone, or stand elsewhere, are more than 0.3 % of the blocks of a window.
 */
const block = 8

interface Clip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The page, or a part of it, when two pictures in a row are the same: all is painted, and nothing moves. */
export async function stillPicture(page: Page, clip?: Clip): Promise<Buffer> {
  const take = () => page.screenshot(clip ? { clip } : {})
  let picture = await take()
  await expect(async () => {
    const before = picture
    await framesPass(page, 45)
    picture = await take()
    expect(picture.equals(before), 'the page still changes').toBe(true)
  }).toPass()
  return picture
}

/** Mean colours of the blocks of a picture, which is taken to stand `lower` pixels further up or down than it does. */
function blockMeans(picture: PNG, lower: number): PNG {
  const means = new PNG({ width: Math.floor(picture.width / block), height: Math.floor(picture.height / block) })
  for (let index = 0; index < means.data.length; index += 1) {
    const [channel, cell] = [index % 4, Math.floor(index / 4)]
    const corner = { x: (cell % means.width) * block, y: Math.floor(cell / means.width) * block + lower }
    let sum = 0
    for (let at = 0; at < block * block; at += 1) {
      const x = corner.x + (at % block)
      const y = Math.min(picture.height - 1, Math.max(0, corner.y + Math.floor(at / block)))
      sum += picture.data[(y * picture.width + x) * 4 + channel] ?? 0
    }
    means.data[index] = Math.round(sum / (block * block))
  }
  return means
}

/** Which pixels differ, as a picture that is clear where they do not. */
function differing(left: PNG, right: PNG): PNG {
  const picture = new PNG({ width: left.width, height: left.height })
  pixelmatch(left.data, right.data, picture.data, left.width, left.height, { threshold: 0.1, diffMask: true })
  return picture
}

/**
 * The share of blocks in which two pictures of the same size differ, and a picture of the pixels that do. A block that is the same one
 * pixel higher or lower does not differ: under many lines their half pixels add up.
 */
export function compareBlocks(left: Buffer, right: Buffer): { readonly share: number; readonly difference: Buffer } {
  const [one, other] = [PNG.sync.read(left), PNG.sync.read(right)]
  const masks = [-1, 0, 1].map((lower) => differing(blockMeans(one, 0), blockMeans(other, lower)))
  const alphas = masks.map(({ data }) => data.filter((_, index) => index % 4 === 3))
  const blocks = alphas[0]?.length ?? 0
  const share = Array.from({ length: blocks }, (_, at) => alphas.every((alpha) => alpha[at] !== 0)).filter(Boolean).length / blocks
  return { share, difference: PNG.sync.write(differing(one, other)) }
}
