import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { publishInto } from './publish-into.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A built site in a folder of its own: its page names its hashed script. */
function site(release: string): string {
  const from = join(folder, `dist-${release}`)
  for (const [path, text] of [
    ['index.html', `<script src="./assets/index-${release}.js">`],
    [`assets/index-${release}.js`, release],
    ['data/datapackage.json', release],
    ['.build-stamp', release],
  ] as const) {
    mkdirSync(dirname(join(from, path)), { recursive: true })
    writeFileSync(join(from, path), text)
  }
  return from
}

const served = () => join(folder, 'served')
const assets = () => readdirSync(join(served(), 'assets')).sort()

test('the first release is there whole, without what the build keeps for itself', () => {
  publishInto(site('a'), served())
  expect(readFileSync(join(served(), 'index.html'), 'utf8')).toContain('index-a.js')
  expect(assets()).toEqual(['index-a.js'])
  expect(existsSync(join(served(), '.build-stamp'))).toBe(false)
})

test('the hashed files of the release before stay, those of earlier ones go', () => {
  for (const release of ['a', 'b']) publishInto(site(release), served())
  expect(assets()).toEqual(['index-a.js', 'index-b.js'])
  expect(publishInto(site('c'), served())).toMatchObject({ kept: 1, removed: 1 })
  expect(assets()).toEqual(['index-b.js', 'index-c.js'])
  expect(readFileSync(join(served(), 'data/datapackage.json'), 'utf8')).toBe('c')
})

test('the same release twice takes nothing from the pages of the one before', () => {
  for (const release of ['a', 'b', 'b', 'b']) publishInto(site(release), served())
  expect(assets()).toEqual(['index-a.js', 'index-b.js'])
})

test('a site that was copied there by hand counts as the release before', () => {
  mkdirSync(join(served(), 'assets'), { recursive: true })
  writeFileSync(join(served(), 'assets/index-old.js'), 'old')
  publishInto(site('a'), served())
  expect(assets()).toEqual(['index-a.js', 'index-old.js'])
})

test('what else lies in the folder is left alone', () => {
  mkdirSync(served())
  writeFileSync(join(served(), 'robots.txt'), 'of the site')
  publishInto(site('a'), served())
  publishInto(site('b'), served())
  expect(readFileSync(join(served(), 'robots.txt'), 'utf8')).toBe('of the site')
})

test('the settings of a wall that an operator has changed there stay', () => {
  const release = site('a')
  writeFileSync(join(release, '大屏.txt'), 'as it is by default')
  publishInto(release, served())
  expect(readFileSync(join(served(), '大屏.txt'), 'utf8')).toBe('as it is by default')
  writeFileSync(join(served(), '大屏.txt'), '拼接屏：4x2')
  publishInto(release, served())
  expect(readFileSync(join(served(), '大屏.txt'), 'utf8')).toBe('拼接屏：4x2')
})
