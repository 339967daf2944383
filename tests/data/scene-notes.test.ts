import { expect, test } from 'vitest'
import { parseWall } from '~/domain/link/wall-link'
import { sceneLayout, sceneSteps } from '~/pages/wall/layout/scene-layout'
import { screenName } from '~/pages/wall/layout/screen-of'
import { gridSize } from '~/pages/wall/layout/wall-size'
import { sceneNotes } from '~/pages/wall/presenter/scene-notes'
import { sceneOrFault } from '~/pages/wall/wall-scenes'
import { briefingFigures, selectBriefing } from '~/selectors/briefing/briefing-record'
import { briefingScenes } from '~/selectors/briefing/briefing-scenes'
import { changed, live } from './live-catalogue'

const plain = gridSize(1920, 1080, parseWall(''))
const grid = gridSize(7680, 2160, parseWall('grid=4x2'))
const entries = [...live.scenes.values()].map((scene) => sceneOrFault(live, scene))

function notesOf(entry: (typeof entries)[number], size: typeof plain) {
  return Array.from({ length: entry.record ? sceneSteps(entry.record, size) : 0 }, (_, step) => {
    const panels = entry.record ? sceneLayout(entry.record, step, size) : []
    return { name: `${entry.scene.id} ${step}`, panels, ...sceneNotes(live, entry, panels, size.cells) }
  })
}

test('on a wall of screens every screen is named, and everything has its title once, with all screens that it stands on', () => {
  const names = new Set(grid.cells?.boxes.map((_, at) => grid.cells && screenName(at, grid.cells)))
  for (const { name, figures } of entries.flatMap((entry) => notesOf(entry, grid))) {
    expect({ name, screens: new Set(figures.flatMap(({ screens }) => screens)) }).toEqual({ name, screens: names })
    expect(figures.filter(({ screens }) => screens.length === 0)).toEqual([])
    expect(new Set(figures.map(({ title }) => title)).size).toBe(figures.length)
  }
})

test('a finding that a wall of many screens shows twice is told once', () => {
  const [overview] = entries.flatMap((entry) => notesOf(entry, grid))
  const repeated = overview?.panels.filter(({ kind }) => kind === 'lead') ?? []
  const finding = overview?.figures.filter(({ title }) => title.includes('工业增速达到预期')) ?? []
  expect(finding).toHaveLength(1)
  expect(finding[0]?.screens).toHaveLength(repeated.length)
})

test('on a wall without seams nothing names a screen, and what has nothing to tell is left out', () => {
  for (const { figures } of entries.flatMap((entry) => notesOf(entry, plain)))
    expect(figures.filter(({ screens, facts }) => screens.length > 0 || facts.length === 0)).toEqual([])
})

test('every scene of the data has its speech, each step the same; a list has what its reader wrote', () => {
  for (const entry of entries) {
    const said = notesOf(entry, plain).map(({ speech }) => speech?.pieces.map(({ text }) => text).join(''))
    expect(new Set(said).size).toBe(1)
    expect(said[0]).toMatch(/。$/)
  }
  const items = [{ figure: 'gdp-trend', title: '总量再上台阶', note: '先讲总量。' }]
  const [scene] = briefingScenes(briefingFigures(selectBriefing(live, { title: '', unit: '', items })), 1)
  const notes = scene && sceneNotes(live, { scene, record: scene, fault: null }, sceneLayout(scene, 0, plain), null)
  expect(notes).toMatchObject({ speech: null, isKeptBack: false })
  expect(notes?.figures).toMatchObject([{ title: '总量再上台阶', original: '2025年地区生产总值2462.6亿元', note: '先讲总量。' }])
})

test('a speech that the data no longer bear out is kept back, and the window knows that there was one', async () => {
  const other = await changed('observations/economy.json', 'heshun-gdp-growth-rank-2022', { value: 2 })
  const [entry] = [...other.scenes.values()].filter(({ id }) => id === 'county-heshun').map((scene) => sceneOrFault(other, scene))
  expect(entry && sceneNotes(other, entry, [], null)).toMatchObject({ speech: null, isKeptBack: true })
})
