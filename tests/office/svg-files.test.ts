import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { afterAll, expect, test } from 'vitest'
import { figurePicture } from '~/outputs/picture/figure-picture'
import { oneOfEachKind } from '../../e2e/kinds'
import { findChromium } from '../../scripts/find-chromium.mjs'
import { live, recordOf } from '../data/live-catalogue'
import { inkMiddle, lightness, unlikeBlocks, type InkBox, type Lightness } from './picture-distance'
import { missingFor, svgReaders } from './svg-readers'

const paper = { width: 1280, height: 720 }
const place = { name: live.site.name, asOf: live.asOf.slice(0, 7), version: live.version, link: '' }
const files = new Map(
  oneOfEachKind.map((id) => [id, figurePicture({ record: recordOf(live, id), theme: 'light', ratio: '16:9', place }).svg] as const),
)

/** A picture as Chromium shows it, and the boxes of its words. */
interface Shown {
  readonly picture: Lightness
  readonly words: readonly { readonly text: string; readonly size: number; readonly box: InkBox }[]
}

async function shownByChromium(): Promise<ReadonlyMap<string, Shown>> {
  const executablePath = findChromium()
  const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath !== null && { executablePath }) })
  try {
    const page = await browser.newPage({ viewport: paper })
    const shown = new Map<string, Shown>()
    for (const [id, svg] of files) {
      await page.setContent(`<!doctype html><style>body{margin:0}svg{display:block}</style>${svg}`)
      const picture = lightness(await page.screenshot())
      const words = await page.locator('text').evaluateAll((texts) =>
        texts.map((text) => {
          const { left, top, width, height } = text.getBoundingClientRect()
          const size = Number.parseFloat(getComputedStyle(text).fontSize)
          return { text: text.textContent, size, box: { left, top, width, height } }
        }),
      )
      shown.set(id, { picture, words })
    }
    return shown
  } finally {
    await browser.close()
  }
}

const shown = await shownByChromium()
const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

/** Of blocks of 8 by 8 pixels, the share that may be unlike: 0.0001 in three of the readers, 0.0054 in LibreOffice, whose hatching is fainter. */
const mostUnlike = 0.01
/** How far up or down a word's ink may stand from where Chromium has it, in sizes: half of what a reader is off that does not know a baseline. */
const mostDown = 0.15
/** Across, half a size (Chromium trims the blank of a bracket that begins a line) and that share of the line's width (hinting). */
const mostAcross = { sizes: 0.5, share: 0.01 }

function isAstray(own: Lightness, picture: Lightness, { box, size: em }: Shown['words'][number]): boolean {
  const [here, there] = [inkMiddle(own, box), inkMiddle(picture, box)]
  if (!here || !there) return true
  const across = Math.abs(here[0] - there[0])
  return Math.abs(here[1] - there[1]) > mostDown * em || across > mostAcross.sizes * em + mostAcross.share * box.width
}

for (const reader of svgReaders) {
  const missing = missingFor(reader)
  if (missing !== '')
    process.stderr.write(`\n!!! ${missing} is not installed: NOBODY HAS CHECKED how ${reader.name} shows our SVG files.\n\n`)
  test.skipIf(missing !== '')(
    `${reader.name} shows our SVG files as Chromium does, one of each kind`,
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'svg-files-'))
      folders.push(folder)
      for (const [id, svg] of files) await writeFile(join(folder, `${id}.svg`), svg)
      await reader.pictures(folder, [...files.keys()], paper.width)
      for (const [id, wanted] of shown) {
        const own = lightness(await readFile(join(folder, `${id}.png`)))
        const astray = wanted.words.filter((word) => isAstray(own, wanted.picture, word)).map(({ text }) => text)
        const isUnlike = unlikeBlocks(wanted.picture, own) > mostUnlike
        expect({ id, isUnlike }).toEqual({ id, isUnlike: false })
        expect(astray.map((text) => `${id}: ${text}`)).toEqual([])
      }
    },
    300_000,
  )
}
