import { expect, test } from 'vitest'
import { textWidth } from '~/lib/text-width'
import { gridSize } from '~/pages/wall/layout/wall-size'
import { headUnits, headWords } from '~/pages/wall/show/head-words'
import { wallSizes } from '../wall-sizes'

const plain = { scale: 1, grid: null }
/** Walls that a head has to stand on, with the ways in which an operator may have them. */
const walls = [
  ...wallSizes.map((size) => ({ size, way: plain })),
  { size: [1200, 1200], way: plain },
  { size: [1080, 1920], way: { scale: 1.25, grid: null } },
  { size: [1080, 1920], way: { scale: 1.5, grid: null } },
  { size: [1080, 1920], way: { scale: 2, grid: null } },
  { size: [7680, 2160], way: { scale: 1, grid: { columns: 4, rows: 2 } } },
  { size: [7680, 2160], way: { scale: 2, grid: { columns: 4, rows: 2 } } },
  { size: [3240, 1920], way: { scale: 1, grid: { columns: 3, rows: 1 } } },
  { size: [3240, 1920], way: { scale: 1.5, grid: { columns: 3, rows: 1 } } },
] as const
const wanted = { name: '晋中答卷', title: '2026年和“十五五”', date: '数据截至2025年12月', hasClock: true }

test.each(walls)('at $size, $way, name, words and clock of a portrait head stand beside one another', ({ size: [width, height], way }) => {
  const size = gridSize(width, height, way)
  const { lines, hasName } = headWords(size, wanted)
  const [first = '', under = ''] = lines
  const isSplit = size.line < size.inner
  const clock = textWidth('00:00', headUnits.large) + (first === '' ? 0 : headUnits.gap)
  const right = Math.max(textWidth(first, headUnits.words) + clock, textWidth(under, headUnits.under))
  const name = headUnits.logo + (hasName ? headUnits.logoGap + textWidth(wanted.name, headUnits.large, true) : 0) + headUnits.nameGap
  expect(size.portrait ? right + (isSplit ? 0 : name) : 0).toBeLessThanOrEqual((isSplit ? size.line : size.inner) / size.u)
})

test('the data date is said by the head where the foot is too narrow for it, whatever the operator wants', () => {
  for (const {
    size: [width, height],
    way,
  } of walls)
    for (const hasClock of [true, false]) {
      const wall = gridSize(width, height, way)
      const said = headWords(wall, { ...wanted, hasClock }).lines.join('')
      expect({ width, way, said: said.includes(wanted.date) }).toEqual({ width, way, said: wall.portrait })
    }
})

test('without a clock a portrait wall says its date in one line beside its name', () => {
  expect(headWords(gridSize(1080, 1920, plain), { ...wanted, hasClock: false })).toEqual({ lines: [wanted.date], hasName: true })
})
