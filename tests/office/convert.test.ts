import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import type { DeckShape } from '~/outputs/slides/build-deck'
import { live } from '../data/live-catalogue'
import { askOf, deckBytes } from '../slides/make-deck'
import { readPackage } from '../slides/read-deck'

/** Whether LibreOffice is there to open what was made. */
function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const office = hasOffice()
if (!office) {
  process.stderr.write(
    '\n!!! soffice (LibreOffice) is not installed: NOBODY HAS CHECKED that the slides open in an office program. Install libreoffice-impress.\n\n',
  )
}

/** The PDF that LibreOffice makes of a deck. */
function converted(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'slides-'))
  try {
    writeFileSync(join(folder, 'deck.pptx'), bytes)
    // A profile of its own: one that is open elsewhere would answer without converting.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'deck.pptx')], {
      stdio: 'ignore',
    })
    return readFileSync(join(folder, 'deck.pdf'), 'latin1')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const every = [...live.figures.keys()]
const shapes: readonly DeckShape[] = ['16:9', '4:3']
const decks = new Map(await Promise.all(shapes.map(async (shape) => [shape, await deckBytes(askOf(every, shape))] as const)))

test('a deck of every figure has at least a slide for each, between cover and sources', () => {
  for (const bytes of decks.values()) expect(readPackage(bytes).slides.length).toBeGreaterThanOrEqual(every.length + 2)
})

test.skipIf(!office)('LibreOffice opens a deck of every figure in both shapes, a page for every slide at its size', () => {
  for (const [shape, bytes] of decks) {
    const pdf = converted(bytes)
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []
    expect(pages).toHaveLength(readPackage(bytes).slides.length)
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? []
    expect(Number(width) / Number(height)).toBeCloseTo(shape === '16:9' ? 16 / 9 : 4 / 3, 2)
  }
})
