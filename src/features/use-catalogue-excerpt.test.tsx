import { act } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { excerptPath } from '~/data/excerpt'
import { ReadFailure, type Read } from '~/data/read'
import type { useCatalogue } from './use-catalogue'
import { holdTime, later, load, missing, pass, shown, texts } from './use-catalogue.test-support'

holdTime()

/** An excerpt that holds of all readings those of one theme. */
const excerptFile = 'observations/economy.json'

function excerptOf(version: string): string {
  const paths = [...texts.keys()].filter((path) => path !== 'datapackage.json')
  const kept = (path: string): unknown =>
    path.startsWith('observations/') && path !== excerptFile ? [] : JSON.parse(texts.get(path) ?? '')
  return JSON.stringify({ version, files: Object.fromEntries(paths.map((path): [string, unknown] => [path, kept(path)])) })
}

const ownVersion = () => /"version": "([0-9a-f]{12})"/.exec(texts.get('datapackage.json') ?? '')?.[1] ?? ''

/** Reads the datasets with an excerpt beside them, but for what a test does to one of them. */
function readingBeside(excerpt: string | null, instead: (path: string, text: string) => Promise<string> = async (_, text) => text) {
  return vi.fn<Read>(async (asked) => {
    const text = asked === excerptPath ? excerpt : (texts.get(asked) ?? null)
    if (text === null) throw new ReadFailure('missing', '服务器答复 404')
    return instead(asked, text)
  })
}

const pathsOf = (read: ReturnType<typeof readingBeside>) => [...new Set(read.mock.calls.map(([path]) => path))].sort()

/** Asks for the whole datasets, as a page does. */
function askForAll(result: { readonly current: ReturnType<typeof useCatalogue> }) {
  const { current } = result
  if (current.state !== 'ready') throw new Error(`not ready but ${current.state}`)
  act(() => current.complete())
}

test('an excerpt of the manifest’s version is a catalogue of its rows, and no other file is read', async () => {
  const read = readingBeside(excerptOf(ownVersion()))
  const result = load(read)
  await pass(5000)
  expect(pathsOf(read)).toEqual(['datapackage.json', excerptPath])
  const rows: unknown = JSON.parse(texts.get(excerptFile) ?? '')
  expect(shown(result)).toEqual({ waitingFor: [], faults: [], rows: Array.isArray(rows) ? rows.length : 0, partial: true, failure: null })
})

test.each([
  ['of another version', () => excerptOf('0123456789ab')],
  ['that was cut off', () => excerptOf(ownVersion()).slice(0, -9)],
  ['that is not there', () => null],
])('with an excerpt %s the whole is read', async (_, excerpt) => {
  const read = readingBeside(excerpt())
  const result = load(read)
  await pass(10)
  expect(shown(result)).toMatchObject({ waitingFor: [], faults: [], partial: false, failure: null })
  expect(pathsOf(read)).toEqual([...texts.keys(), excerptPath].sort())
})

test('what is asked for beyond the excerpt brings the whole; until then the excerpt stands', async () => {
  const read = readingBeside(excerptOf(ownVersion()), (path, text) => (path === 'units.json' ? later(1000)(text) : Promise.resolve(text)))
  const result = load(read)
  await pass(10)
  const before = shown(result)
  askForAll(result)
  await pass(500)
  expect(shown(result)).toEqual(before)
  await pass(600)
  expect(shown(result)).toMatchObject({ waitingFor: [], faults: [], partial: false, failure: null })
  const whole = load(readingBeside(null))
  await pass(10)
  expect(shown(result)).toEqual(shown(whole))
  expect(before).not.toEqual(shown(whole))
})

test('a whole that fails leaves the excerpt standing, with a sentence and a way to try again', async () => {
  let broken = true
  const read = readingBeside(excerptOf(ownVersion()), (path, text) => (path === 'units.json' && broken ? missing() : Promise.resolve(text)))
  const result = load(read)
  await pass(10)
  const before = shown(result)
  askForAll(result)
  await pass(600)
  const failure = '数据文件 units.json 加载失败：服务器答复 500。请刷新页面重试；仍不行时请联系数据维护人员。'
  expect(before).toMatchObject({ partial: true, failure: null })
  expect(shown(result)).toEqual({ ...(typeof before === 'string' ? {} : before), failure })
  broken = false
  const { current } = result
  if (current.state !== 'ready') throw new Error('not ready')
  act(() => current.failure?.retry())
  await pass(10)
  expect(shown(result)).toMatchObject({ partial: false, failure: null })
})
