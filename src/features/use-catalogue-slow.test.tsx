import { expect, test, vi } from 'vitest'
import type { Read } from '~/data/read'
import { holdTime, later, load, pass, reading, shown, texts } from './use-catalogue.test-support'

holdTime()

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
