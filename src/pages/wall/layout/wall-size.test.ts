import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { gridSize, wallSize } from './wall-size'

const walls = fc.record({
  width: fc.integer({ min: 1280, max: 11_040 }),
  height: fc.integer({ min: 720, max: 2700 }),
  scale: fc.constantFrom(1, 1.25, 1.5),
})
const anyGrid = fc
  .record({ columns: fc.integer({ min: 1, max: 12 }), rows: fc.integer({ min: 1, max: 6 }) })
  .filter(({ columns, rows }) => columns * rows > 1)

test('a wall without seams is laid out as ever', () => {
  for (const [width, height] of [
    [1280, 720],
    [7680, 1080],
    [1080, 1920],
  ] as const)
    expect(gridSize(width, height, { scale: 1.25, grid: null })).toEqual(wallSize(width, height, 1.25))
})

test('four screens of 1920 × 1080 side by side are each as large and as roomy as one alone', () => {
  const { cells, ...wall } = gridSize(7680, 1080, { scale: 1, grid: { columns: 4, rows: 1 } })
  expect(cells?.size).toEqual(wallSize(1920, 1080))
  expect(cells?.boxes.map(({ left }) => left)).toEqual([0, 1920, 3840, 5760])
  expect(wall).toMatchObject({ u: 18, panelWidths: 2, line: wallSize(1920, 1080).inner, inner: 7680 - 2 * 46.8 })
})

check.prop([walls, anyGrid])('what a screen has for its panels lies within its seams, a margin away from each', (wall, grid) => {
  const { width, height, scale } = wall
  const { cells, margin, head, foot, u } = gridSize(width, height, { scale, grid })
  expect(cells?.boxes).toHaveLength(grid.columns * grid.rows)
  cells?.boxes.forEach((box, at) => {
    const [column, row] = [at % grid.columns, Math.floor(at / grid.columns)]
    // The room begins under the head, behind the margin.
    const [left, top] = [box.left + margin, box.top + head]
    expect(left - (column * width) / grid.columns).toBeGreaterThanOrEqual(margin - 0.001)
    expect(((column + 1) * width) / grid.columns - left - box.width).toBeGreaterThanOrEqual(margin - 1.001)
    expect(top - (row * height) / grid.rows).toBeGreaterThanOrEqual((row === 0 ? head : margin) - 0.001)
    expect(((row + 1) * height) / grid.rows - top - box.height).toBeGreaterThanOrEqual((row === grid.rows - 1 ? foot : margin) - 1.001)
    expect(margin).toBeGreaterThan(0.6 * u)
  })
})

check.prop([walls, anyGrid])('screens are told from left to right and from top to bottom', (wall, grid) => {
  const { cells } = gridSize(wall.width, wall.height, { scale: wall.scale, grid })
  const boxes = cells?.boxes ?? []
  const sorted = [...boxes].sort((a, b) => a.top - b.top || a.left - b.left)
  expect(boxes).toEqual(sorted)
})
