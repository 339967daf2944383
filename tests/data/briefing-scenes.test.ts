import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { briefingFigures, selectBriefing } from '~/selectors/briefing/briefing-record'
import { briefingScenes, scenePlace } from '~/selectors/briefing/briefing-scenes'
import { live } from './live-catalogue'

const all = briefingFigures(
  selectBriefing(live, { title: '', unit: '', items: [...live.figures.keys()].map((figure) => ({ figure, title: null, note: '' })) }),
)
const count = fc.integer({ min: 1, max: all.length })
const abreast = fc.integer({ min: 1, max: 8 })

check.prop([count, abreast])('every figure of a list stands in exactly one scene, in the order of the list', (length, side) => {
  const list = all.slice(0, length)
  expect(briefingScenes(list, side).flatMap((scene) => scene.list)).toEqual(list)
})

check.prop([count, abreast])('there are as few scenes as the wall allows, and their sizes differ by one at most', (length, side) => {
  const sizes = briefingScenes(all.slice(0, length), side).map(({ list }) => list.length)
  expect(sizes).toHaveLength(Math.ceil(length / side))
  expect(Math.max(...sizes)).toBeLessThanOrEqual(side)
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
})

check.prop([count, abreast, abreast])('a wall that changes its shape keeps the figure that stood', (length, before, after) => {
  const now = briefingScenes(all.slice(0, length), after)
  for (const { id, list } of briefingScenes(all.slice(0, length), before)) {
    expect(now[scenePlace(now, id)]?.list.map(({ key }) => key)).toContain(list[0]?.key)
  }
})

test('a scene of one figure stands 14 seconds and bears its title; one of three stands longer and names them all', () => {
  const [first, ...others] = all.slice(0, 3).map(({ title }) => title)
  expect(briefingScenes(all.slice(0, 1), 4)).toMatchObject([{ id: 'list-1', title: first, dwellSeconds: 14 }])
  expect(briefingScenes(all.slice(0, 3), 4)).toMatchObject([{ title: [first, ...others].join('；'), dwellSeconds: 26 }])
})

test('no figures make no scene', () => {
  expect(briefingScenes([], 3)).toEqual([])
})

test('a scene of the data is found by its name, and what is not in the round leads to its beginning', () => {
  const scenes = [{ id: 'overview' }, { id: 'maps' }]
  expect(scenePlace(scenes, 'maps')).toBe(1)
  expect(scenePlace(scenes, 'nowhere')).toBe(0)
  expect(scenePlace(scenes, null)).toBe(0)
  expect(scenePlace([], 'list-2')).toBe(0)
})
