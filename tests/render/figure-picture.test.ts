import { expect, test } from 'vitest'
import { figurePicture } from '~/outputs/picture/figure-picture'
import { pictureShapes, type PictureRatio } from '~/outputs/picture/picture-shape'
import { live, recordOf } from '../data/live-catalogue'
import { pictureWords, type PictureWord } from './picture-words'

const ratios: readonly PictureRatio[] = ['16:9', '4:3', '1:1', '9:16']
const placeOf = (id: string) => ({
  name: live.site.name,
  asOf: live.asOf.slice(0, 7),
  version: live.version.slice(0, 12),
  link: `http://10.20.30.40/dajuan/index.html#/figure/${id}`,
})
const cases = [...live.figures.keys()].flatMap((id) => ratios.map((ratio) => [id, ratio] as const))

const pictureOf = (id: string, ratio: PictureRatio) =>
  figurePicture({ record: recordOf(live, id), theme: 'light', ratio, place: placeOf(id) })

/** Pairs of words that share more than half a pixel both ways. */
function meetings(words: readonly PictureWord[]): readonly string[] {
  return words.flatMap((a, at) =>
    words.slice(at + 1).flatMap((b) => {
      const across = Math.min(a.box.left + a.box.width, b.box.left + b.box.width) - Math.max(a.box.left, b.box.left)
      const down = Math.min(a.box.top + a.box.height, b.box.top + b.box.height) - Math.max(a.box.top, b.box.top)
      return across > 0.5 && down > 0.5 ? [`${a.text} / ${b.text} (${across.toFixed(1)} × ${down.toFixed(1)})`] : []
    }),
  )
}

function strays(words: readonly PictureWord[], { width, height }: { readonly width: number; readonly height: number }): readonly string[] {
  return words.flatMap(({ text, box }) => {
    const out = Math.max(8 - box.left, 8 - box.top, box.left + box.width - width + 8, box.top + box.height - height + 8)
    return out > 0 ? [`${text} (${out.toFixed(1)})`] : []
  })
}

test.each(cases)('in the picture of %s as %s words keep apart, inside and legible', (id, ratio) => {
  const { svg, width, height } = pictureOf(id, ratio)
  expect({ width, height }).toEqual({ width: pictureShapes[ratio].width, height: pictureShapes[ratio].height })
  const words = pictureWords(svg)
  expect(meetings(words)).toEqual([])
  expect(strays(words, { width, height })).toEqual([])
  expect(words.filter(({ size }) => size < 10.95).map(({ text }) => text)).toEqual([])
})
