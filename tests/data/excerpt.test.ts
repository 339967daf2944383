import { expect, test, vi } from 'vitest'
import { excerptPath, loadExcerpt } from '~/data/excerpt'
import { ReadFailure, type Read } from '~/data/read'
import { coreFiles } from '~/domain/dataset/dataset-files'
import { live } from './live-catalogue'
import { liveExcerpt, wholeFiles } from './live-excerpt'

const answering =
  (content: unknown): Read =>
  async () =>
    JSON.stringify(content)
const { version, files } = liveExcerpt
const withFile = (path: string, content: unknown) => ({ version, files: { ...files, [path]: content } })
const paths = [...wholeFiles.keys()]

test('the excerpt is one file: its version, its core and the rows of every row file', async () => {
  const read = vi.fn<Read>(answering(liveExcerpt))
  const excerpt = await loadExcerpt(read)
  expect(read.mock.calls).toEqual([[excerptPath]])
  expect(excerpt?.version).toBe(live.version)
  const names = Object.keys(coreFiles).map((path) => (path === 'maps/hex.json' ? 'hexMap' : path.replace('.json', '')))
  expect(Object.keys(excerpt?.core ?? {}).toSorted()).toEqual(names.toSorted())
  expect(excerpt?.rows.map(({ path }) => path)).toEqual(paths.filter((path) => !(path in coreFiles)))
  expect(excerpt?.rows.flatMap(({ fault }) => fault ?? [])).toEqual([])
})

test('whoever has no excerpt gets null, not an error', async () => {
  const missing: Read = () => Promise.reject(new ReadFailure('missing', '服务器答复 404'))
  expect(await loadExcerpt(missing)).toBeNull()
  expect(await loadExcerpt(() => Promise.reject(new Error('anything else')))).toBeNull()
})

test.each([
  ['nothing', ''],
  ['a page that says that there is no such file', '<!doctype html><title>404</title>'],
  ['a file that was cut off', JSON.stringify(liveExcerpt).slice(0, -20)],
  ['a list', '[]'],
  ['an excerpt without a version', JSON.stringify({ files })],
  ['an excerpt without files', JSON.stringify({ version })],
  ['an excerpt with a field that nobody knows', JSON.stringify({ ...liveExcerpt, more: 1 })],
])('of %s comes null', async (_, text) => {
  expect(await loadExcerpt(async () => text)).toBeNull()
})

test.each(paths)('with a fault in %s the whole excerpt is refused: nothing half is shown', async (path) => {
  expect(await loadExcerpt(answering(withFile(path, [{ id: 'a-row-of-no-kind' }])))).toBeNull()
  expect(await loadExcerpt(answering(withFile(path, files[path])))).not.toBeNull()
})

test.each(Object.keys(coreFiles))('without %s it is refused', async (path) => {
  expect(await loadExcerpt(answering(withFile(path, undefined)))).toBeNull()
})
