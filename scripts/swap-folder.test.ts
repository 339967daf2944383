import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { PathLike } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listenAnywhere } from './listen-anywhere.mjs'
import { runProgram } from './run-program.mjs'
import { createStaticServer } from './static-server.mjs'
import { linkFolder, swapFolder } from './swap-folder.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true })
    writeFileSync(join(folder, name, path), text)
  }
  return join(folder, name)
}

const release = (name: string) => ({
  'index.html': `<script src="assets/page-${name}.js">`,
  [`assets/page-${name}.js`]: name,
  'data/datapackage.json': name,
  'service-worker.js': name,
})

const filesOf = (path: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('.'))
    .sort()

const inUse = (): never => {
  throw Object.assign(new Error('resource busy or locked'), { code: 'EBUSY' })
}

test('the finished folder takes the place of the other, whole, and nothing of either is left beside', () => {
  const [next, place] = [write('next', release('b')), write('dist', release('a'))]
  expect(swapFolder(next, place)).toBe('renamed')
  expect(filesOf(place)).toEqual(Object.keys(release('b')).sort())
  expect(readdirSync(folder)).toEqual(['dist'])
})

test('where there was none before it is put there', () => {
  expect(swapFolder(write('next', release('b')), join(folder, 'deep', 'dist'))).toBe('renamed')
  expect(existsSync(join(folder, 'deep', 'dist', 'index.html'))).toBe(true)
})

test('a folder in use, which the system will not rename, is renewed file by file', () => {
  const [next, place] = [write('next', release('b')), write('dist', release('a'))]
  expect(swapFolder(next, place, inUse)).toBe('copied')
  expect(filesOf(place)).toEqual(Object.keys(release('b')).sort())
  expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe(release('b')['index.html'])
  expect(existsSync(next)).toBe(false)
})

test('when only the second rename fails the old folder is back before files are renewed', () => {
  const [next, place] = [write('next', release('b')), write('dist', { ...release('a'), 'old.txt': '' })]
  let count = 0
  const rename = (from: PathLike, to: PathLike) => {
    count += 1
    if (count === 2) inUse()
    renameSync(from, to)
  }
  expect(swapFolder(next, place, rename)).toBe('copied')
  expect(filesOf(place)).toEqual(Object.keys(release('b')).sort())
})

test('a linked folder keeps its files when the one that it was made of is renewed', () => {
  const place = write('dist', release('a'))
  const copy = join(folder, 'copy')
  linkFolder(place, copy)
  swapFolder(write('next', release('b')), place, inUse)
  rmSync(place, { recursive: true })
  expect(filesOf(copy)).toEqual(Object.keys(release('a')).sort())
  expect(readFileSync(join(copy, 'data/datapackage.json'), 'utf8')).toBe('a')
})

/** Swaps the place and two folders of releases a hundred times, as a build beside a server does: in another process. */
const swapping = (place: string, a: string, b: string) => `
  const { cpSync } = await import('node:fs')
  const { swapFolder } = await import(${JSON.stringify(import.meta.resolve('./swap-folder.mjs'))})
  for (let count = 0; count < 100; count += 1) {
    const next = ${JSON.stringify(place)} + count
    cpSync(count % 2 === 0 ? ${JSON.stringify(b)} : ${JSON.stringify(a)}, next, { recursive: true })
    swapFolder(next, ${JSON.stringify(place)})
  }`

test('while folders are swapped under a server every answer is whole: never a page that is not there', async () => {
  const place = write('dist', release('a'))
  const { port, stop } = await listenAnywhere(createStaticServer(place))
  const code = swapping(place, write('a', release('a')), write('b', release('b')))
  const state = { isSwapping: true }
  const swapped = runProgram(process.execPath, ['--input-type=module', '-e', code]).ended.finally(() => {
    state.isSwapping = false
  })
  const answers = new Map<string, number>()
  while (state.isSwapping) {
    const response = await fetch(`http://127.0.0.1:${port}/data/datapackage.json`)
    const answer = `${response.status} ${await response.text()}`
    answers.set(answer, (answers.get(answer) ?? 0) + 1)
  }
  await stop()
  expect(await swapped).toBe(0)
  expect([...answers.keys()].sort()).toEqual(['200 a', '200 b'])
})
