import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import { readFile } from 'node:fs/promises'
import type { ReactNode } from 'react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { excerptPath } from '~/data/excerpt'
import { ReadFailure, type Read } from '~/data/read'
import { useCatalogue } from './use-catalogue'

const texts = new Map<string, string>()

beforeAll(async () => {
  const manifest = await readFile('public/data/datapackage.json', 'utf8')
  texts.set('datapackage.json', manifest)
  for (const [, path = ''] of manifest.matchAll(/"path": "([^"]+)"/g)) texts.set(path, await readFile(`public/data/${path}`, 'utf8'))
})

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** Reads the datasets as they stand, but for what a test does to one of them. */
function reading(path: string, instead: (text: string) => Promise<string>) {
  return vi.fn<Read>(async (asked) => {
    const text = texts.get(asked)
    if (text === undefined) throw new ReadFailure('missing', '服务器答复 404')
    return asked === path ? instead(text) : text
  })
}

const missing = () => Promise.reject(new ReadFailure('missing', '服务器答复 500'))
const later = (milliseconds: number) => (text: string) =>
  new Promise<string>((resolve) => {
    setTimeout(() => resolve(text), milliseconds)
  })

function load(read: Read) {
  const client = new QueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>
  return renderHook(() => useCatalogue(read), { wrapper }).result
}

/** Lets time pass, and all that it brings. */
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

/** What a page would show, in short. */
function shown(result: { readonly current: ReturnType<typeof useCatalogue> }) {
  const { current } = result
  if (current.state === 'failed') return current.message
  if (current.state === 'loading') return 'loading'
  return {
    waitingFor: current.waitingFor,
    faults: current.catalogue.faults.map((fault) => fault.file),
    rows: current.catalogue.observations.size,
    partial: current.catalogue.partial,
    failure: current.failure?.message ?? null,
  }
}

test('whole datasets are ready at once, without a wait', async () => {
  const result = load(reading('', missing))
  expect(shown(result)).toBe('loading')
  await pass(10)
  expect(shown(result)).toMatchObject({ waitingFor: [], faults: [], partial: false, failure: null })
})

test('all files but the manifest and the excerpt, which says its own, are read under the version that the manifest names', async () => {
  const read = reading('', missing)
  const result = load(read)
  await pass(10)
  const version = result.current.state === 'ready' ? result.current.catalogue.version : ''
  expect(version).toMatch(/^[0-9a-f]{12}$/)
  for (const unpinned of ['datapackage.json', excerptPath])
    expect(read.mock.calls.filter(([path]) => path === unpinned).map(([, asked]) => asked)).toEqual([undefined])
  const others = read.mock.calls.filter(([path]) => path !== 'datapackage.json' && path !== excerptPath)
  expect(others.map(([path]) => path).sort()).toEqual([...texts.keys()].filter((path) => path !== 'datapackage.json').sort())
  expect(new Set(others.map(([, asked]) => asked))).toEqual(new Set([version]))
})

test.each(['units.json', 'datapackage.json'])(
  'without %s there is no catalogue: a sentence after a second try, and a way to try again',
  async (path) => {
    let broken = true
    const read = reading(path, (text) => (broken ? missing() : Promise.resolve(text)))
    const result = load(read)
    await pass(10)
    expect(shown(result)).toBe('loading')
    await pass(600)
    expect(shown(result)).toBe(`数据文件 ${path} 没有读到：服务器答复 500。请刷新页面重试；仍不行时请联系数据维护人员。`)
    expect(read.mock.calls.filter(([asked]) => asked === path)).toHaveLength(2)
    broken = false
    const { current } = result
    if (current.state !== 'failed') throw new Error('not failed')
    act(() => current.retry())
    await pass(10)
    expect(shown(result)).toMatchObject({ waitingFor: [], faults: [] })
  },
)

test('a row file that fails is a hole, not a wait', async () => {
  const result = load(reading('observations/tourism.json', missing))
  await pass(10)
  expect(shown(result)).toMatchObject({ waitingFor: [], faults: ['observations/tourism.json'] })
})

test('a slow row file is waited for a little, then named; when it comes it joins', async () => {
  const path = 'observations/energy.json'
  const result = load(reading(path, later(6000)))
  await pass(2400)
  expect(shown(result)).toBe('loading')
  await pass(200)
  const early = shown(result)
  expect(early).toMatchObject({ waitingFor: [path], faults: [] })
  await pass(4000)
  expect(shown(result)).toMatchObject({ waitingFor: [], faults: [] })
  const { current } = result
  expect(current.state === 'ready' && current.catalogue.observations.has('jinzhong-clean-energy-share-2024')).toBe(true)
  expect(early).not.toMatchObject({ rows: current.state === 'ready' ? current.catalogue.observations.size : 0 })
})

test('a row file that comes within the wait is never named', async () => {
  const result = load(reading('observations/energy.json', later(1000)))
  const seen: unknown[] = []
  for (let waited = 0; waited < 1500; waited += 100) {
    await pass(100)
    seen.push(shown(result))
  }
  const ready = seen.filter((state) => state !== 'loading')
  expect(ready.length).toBeGreaterThan(0)
  for (const state of ready) expect(state).toMatchObject({ waitingFor: [], faults: [] })
})

test('two slow files join one after the other, in the order in which they come', async () => {
  const read = vi.fn<Read>(async (asked) => {
    const text = texts.get(asked) ?? ''
    if (asked === 'targets.json') return later(4000)(text)
    return asked === 'observations/energy.json' ? later(8000)(text) : text
  })
  const result = load(read)
  const waitingFor = () => (result.current.state === 'ready' ? result.current.waitingFor : null)
  await pass(3000)
  expect([...(waitingFor() ?? [])].sort()).toEqual(['observations/energy.json', 'targets.json'])
  await pass(2000)
  expect(waitingFor()).toEqual(['observations/energy.json'])
  await pass(4000)
  expect(waitingFor()).toEqual([])
})

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
  const failure = '数据文件 units.json 没有读到：服务器答复 500。请刷新页面重试；仍不行时请联系数据维护人员。'
  expect(before).toMatchObject({ partial: true, failure: null })
  expect(shown(result)).toEqual({ ...(typeof before === 'string' ? {} : before), failure })
  broken = false
  const { current } = result
  if (current.state !== 'ready') throw new Error('not ready')
  act(() => current.failure?.retry())
  await pass(10)
  expect(shown(result)).toMatchObject({ partial: false, failure: null })
})
