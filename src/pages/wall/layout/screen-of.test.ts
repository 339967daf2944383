import { expect, test } from 'vitest'
import { parseWall } from '~/domain/link/wall-link'
import { screenName, screenOf } from './screen-of'
import { gridSize, type WallCells } from './wall-size'

function cellsOf(width: number, height: number, grid: string): WallCells {
  const { cells } = gridSize(width, height, parseWall(`grid=${grid}`))
  if (!cells) throw new Error(`no grid: ${grid}`)
  return cells
}

const grids = [
  [7680, 1080, '4x1'],
  [3840, 2160, '4x2'],
  [1920, 2160, '1x2'],
  [7683, 1081, '3x1'],
] as const

test.each(grids)('at %i × %i as %s what fills a screen is on it, and what is moved over its edge is on none', (width, height, grid) => {
  const cells = cellsOf(width, height, grid)
  expect(cells.boxes.map((box) => screenOf({ box }, cells))).toEqual(cells.boxes.map((_, at) => at))
  expect(cells.boxes.map((box) => screenOf({ box: { ...box, left: box.left + 2 } }, cells))).toEqual(cells.boxes.map(() => -1))
})

test('screens are counted row by row from the upper left', () => {
  const names = (width: number, height: number, grid: string) => {
    const cells = cellsOf(width, height, grid)
    return cells.boxes.map((_, at) => screenName(at, cells))
  }
  expect(names(3840, 2160, '2x2')).toEqual(['第1行第1块', '第1行第2块', '第2行第1块', '第2行第2块'])
  expect(names(5760, 1080, '3x1')).toEqual(['第1行第1块', '第1行第2块', '第1行第3块'])
  expect(names(1920, 2160, '1x2')).toEqual(['第1行第1块', '第2行第1块'])
})
