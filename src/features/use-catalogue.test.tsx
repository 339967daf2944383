import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { excerptPath } from '~/data/excerpt'
import { holdTime, load, missing, pass, reading, shown, texts } from './use-catalogue.test-support'

holdTime()

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
    expect(shown(result)).toBe(`数据文件 ${path} 加载失败：服务器答复 500。请刷新页面重试；仍不行时请联系数据维护人员。`)
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
  await pass(600)
  expect(shown(result)).toMatchObject({ waitingFor: [], faults: ['observations/tourism.json'] })
})

test('a row file that does not come at first gets a second try of itself, as any other file', async () => {
  const path = 'observations/tourism.json'
  let tries = 0
  const read = reading(path, (text) => ((tries += 1) === 1 ? missing() : Promise.resolve(text)))
  const result = load(read)
  await pass(600)
  expect(tries).toBe(2)
  expect(shown(result)).toMatchObject({ waitingFor: [], faults: [] })
})

test('a hole is filled when the reader asks again; the other files are not asked for again', async () => {
  const path = 'observations/tourism.json'
  let broken = true
  const read = reading(path, (text) => (broken ? missing() : Promise.resolve(text)))
  const result = load(read)
  await pass(3000)
  expect(shown(result)).toMatchObject({ faults: [path] })
  const fill = () => result.current.state === 'ready' && result.current.fill()
  act(() => void fill())
  await pass(3000)
  expect(shown(result)).toMatchObject({ faults: [path] })
  broken = false
  const before = read.mock.calls.length
  act(() => void fill())
  await pass(10)
  expect(shown(result)).toMatchObject({ waitingFor: [], faults: [] })
  expect(read.mock.calls.slice(before).map(([asked]) => asked)).toEqual([path])
})
