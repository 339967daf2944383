import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unpackData } from '../src/data/unpack-data.ts'
import { packedData } from './packed-data.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(join('public/data', path), 'utf8'))

test('what was packed is read again as it stands in the folder, without the schemas and what is for the check alone', () => {
  const files = unpackData(packedData('public/data'))
  for (const path of ['datapackage.json', 'site.json', 'maps/hex.json', 'indicators.json', 'pinyin.json', 'excluded.json'])
    expect(files[path]).toEqual(read(path))
  expect(files['observations/economy.json']).toBeDefined()
  expect(Object.keys(files).filter((path) => path.startsWith('schema') || path === 'numerals.json')).toEqual([])
})

test('the same files give the same text, in less than a third of their bytes', () => {
  const packed = packedData('public/data')
  expect(packedData('public/data')).toBe(packed)
  expect(packed.length).toBeLessThan(JSON.stringify(unpackData(packed)).length / 3)
})

test('a row that is not public does not get in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-data-'))
  mkdirSync(join(folder, 'observations'))
  writeFileSync(join(folder, 'datapackage.json'), '{ "asOf": "2025-12-31" }')
  writeFileSync(
    join(folder, 'observations', 'economy.json'),
    '[{ "id": "a" }, { "id": "b", "release": "internal" }, { "id": "c", "release": "2026-03-01" }]',
  )
  expect(unpackData(packedData(folder))['observations/economy.json']).toEqual([{ id: 'a' }])
  rmSync(folder, { recursive: true })
})
