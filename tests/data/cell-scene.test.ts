import { expect, test } from 'vitest'
import { parseWall } from '~/domain/link/wall-link'
import { shareOut } from '~/pages/wall/layout/abreast'
import { cellScene, sceneLayout, sceneSteps } from '~/pages/wall/layout/scene-layout'
import { screenOf } from '~/pages/wall/layout/screen-of'
import { cellsOf as oneCell, gridSize, wallSize, type WallCells } from '~/pages/wall/layout/wall-size'
import { sceneSources } from '~/pages/wall/show/scene-sources'
import { selectScene, type SceneRecord } from '~/selectors/wall/select-scene'
import { byTier } from '../by-tier'
import { live } from './live-catalogue'

const scenes = [...live.scenes.values()]
/** The first and the last scene of each layout stand for the rest. */
const isTelling = ({ id, layout }: (typeof scenes)[number]) =>
  [scenes.find((each) => each.layout === layout), scenes.findLast((each) => each.layout === layout)].some((each) => each?.id === id)
/** A county with little to show, as each was before the yearbooks came in: any of them, with two figures left. */
const [sparse] = scenes.flatMap((scene): SceneRecord[] => {
  if (scene.layout !== 'county') return []
  const record = selectScene(live, scene)
  return [{ ...record, figures: record.figures.slice(0, 2) }]
})
if (!sparse) throw new Error('no scene of a county')
const records = [...byTier(scenes, scenes.filter(isTelling)).map((scene) => selectScene(live, scene)), sparse]

/** A row, a square and a column of screens stand for the rest. */
const walls = byTier<readonly [width: number, height: number, grid: string]>(
  [
    [7680, 1080, '4x1'],
    [5760, 1200, '3x1'],
    [3840, 2160, '2x2'],
    [3240, 1920, '3x1'],
    [5760, 2160, '3x2'],
    [3840, 2160, '4x2'],
    [7680, 1080, '6x1'],
    [7683, 1081, '2x1'],
    [5760, 3240, '3x3'],
    [1920, 2160, '1x2'],
  ],
  [
    [7680, 1080, '4x1'],
    [3840, 2160, '2x2'],
    [1920, 2160, '1x2'],
  ],
)

const sizeOf = (width: number, height: number, grid: string) => gridSize(width, height, parseWall(`grid=${grid}`))

function cellsOf(width: number, height: number, grid: string): WallCells {
  const { cells } = sizeOf(width, height, grid)
  if (!cells) throw new Error(`no grid: ${grid}`)
  return cells
}

const all = walls.flatMap(([width, height, grid]) =>
  records.flatMap((record) =>
    Array.from({ length: sceneSteps(record, sizeOf(width, height, grid)) }, (_, step) => ({
      name: `${record.scene.id} ${step}`,
      width,
      height,
      grid,
      record,
      step,
    })),
  ),
)

test.each(walls)('at %i × %i as %s every panel of every scene stands on one screen, and no screen is empty', (width, height, grid) => {
  const cells = cellsOf(width, height, grid)
  for (const { name, record, step } of all.filter((each) => each.width === width && each.height === height && each.grid === grid)) {
    const screens = cellScene(record, step, cells).map((panel) => screenOf(panel, cells))
    expect({ name, screens: [...new Set(screens)].sort((a, b) => a - b) }).toEqual({ name, screens: cells.boxes.map((_, at) => at) })
  }
})

test('a wall without seams has each scene as its one screen has it', () => {
  for (const record of records)
    expect(sceneLayout(record, 0, wallSize(7680, 1080))).toEqual(cellScene(record, 0, oneCell(wallSize(7680, 1080))))
})

test('two rows of two have the screens of one row of four, one under the other', () => {
  const [row, square] = [cellsOf(7680, 1080, '4x1'), cellsOf(3840, 2160, '2x2')]
  // Where rooms are alike so are the screens: the fold is of places alone.
  const alike = { ...square, size: row.size }
  for (const record of records) {
    const kinds = (cells: WallCells) => cellScene(record, 0, cells).map(({ kind, box }) => [kind, box.width, box.height])
    expect(kinds(alike)).toEqual(kinds(row))
  }
})

test('a tour of maps goes on step by step, each with the map that it is about on the first screen', () => {
  const tour = records.find(({ scene }) => scene.layout === 'map')
  if (!tour) throw new Error('no tour of maps')
  const steps = sceneSteps(tour, sizeOf(7680, 1080, '4x1'))
  const firsts = Array.from({ length: steps }, (_, step) => {
    const list = cellScene(tour, step, cellsOf(7680, 1080, '4x1')).find((panel) => panel.kind === 'list')
    return list?.record.indicator
  })
  expect(new Set(firsts).size).toBe(steps)
})

test('the foot names the documents of every screen', () => {
  const size = sizeOf(7680, 1080, '4x1')
  for (const record of records) {
    const panels = sceneLayout(record, 0, size)
    const shown = panels.flatMap((panel) =>
      panel.kind === 'figures' ? panel.blocks.flatMap((block) => block.record.sourceLine.split('；')) : [],
    )
    expect(sceneSources(panels)).toEqual(expect.arrayContaining(shown.filter((name) => name !== '')))
  }
})

test('a county with little to show has its finding, its map and its figures on screens of their own', () => {
  expect(cellScene(sparse, 0, cellsOf(7680, 1080, '4x1')).map(({ kind }) => kind)).toEqual(['lead', 'map', 'figures', 'figures'])
})

test('parts are shared out in their order, nearly alike, the later ones larger', () => {
  expect(shareOut([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([
    [1, 2],
    [3, 4],
    [5, 6, 7],
  ])
  expect(shareOut([1, 2, 3], 3)).toEqual([[1], [2], [3]])
  for (let count = 1; count < 20; count += 1)
    for (let parts = 1; parts <= count; parts += 1) {
      const items = Array.from({ length: count }, (_, at) => at)
      const shares = shareOut(items, parts)
      expect(shares.flat()).toEqual(items)
      expect(Math.max(...shares.map(({ length }) => length)) - Math.min(...shares.map(({ length }) => length))).toBeLessThanOrEqual(1)
    }
})
