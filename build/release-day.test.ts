import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Manifest, releaseDay } from '~/domain/dataset/manifest'
import { releaseDate, releasedManifest } from './release-day'

const text = readFileSync('public/data/datapackage.json', 'utf8')
const manifest = (released: string | null) => Manifest.parse(JSON.parse(releasedManifest(text, released)))

test('the day that is given stands in the manifest of the build, and rows are released by it', () => {
  expect(manifest('2026-12-01').releasedOn).toBe('2026-12-01')
  expect(releaseDay(manifest('2026-12-01'))).toBe('2026-12-01')
})

test('without one the manifest is left byte for byte, and rows are released by the day to which the record is complete', () => {
  expect(releasedManifest(text, null)).toBe(text)
  expect(releaseDay(manifest(null))).toBe(manifest(null).asOf)
})

test('what is no day ends the build with a sentence', () => {
  expect([releaseDate(undefined), releaseDate(''), releaseDate('2026-12-01')]).toEqual([null, null, '2026-12-01'])
  for (const wrong of ['2026-12', 'today', '2026-02-30', '20261201']) expect(() => releaseDate(wrong)).toThrow('不是日期')
})
