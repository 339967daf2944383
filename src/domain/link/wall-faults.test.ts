import { expect, test } from 'vitest'
import { wallFaults } from './wall-faults'
import { defaultWall, formatWall } from './wall-link'

const scenes = [
  { id: 'overview', name: '全景' },
  { id: 'targets', name: '目标' },
]

test('what can be read has no fault, with Chinese signs too', () => {
  const well = { ...defaultWall, scenes: ['targets', 'overview'], dwell: 25, clock: true, grid: { columns: 4, rows: 2 }, kiosk: '4321' }
  expect(wallFaults(formatWall(well), scenes)).toEqual([])
  expect(wallFaults('grid=4×2&dwell=２５&reload=off&idle=0&scale=1&theme=dark', scenes)).toEqual([])
  expect(wallFaults('', scenes)).toEqual([])
})

test.each([
  ['grid=4_2', '“grid=4_2”看不懂，没有用上：拼接屏（grid，如 4x2，最多12x6）'],
  ['dwell=3', '“dwell=3”看不懂，没有用上：每场秒数（dwell，5至600）'],
  ['dwell=2', '“dwell=2”看不懂，没有用上：每场秒数（dwell，5至600）'],
  ['scale=10', '“scale=10”看不懂，没有用上：字号（scale，0.8至2）'],
  ['gird=4x2', '没有选项“gird”，最接近的是 grid'],
  ['scenes=overveiw,targets', '没有场景“overveiw”，最接近的是 overview（全景）'],
  ['clock=ja', '“clock=ja”看不懂，没有用上：时钟（clock=1）'],
])('%s is said', (text, fault) => {
  expect(wallFaults(text, scenes)).toEqual([fault])
})

test('where a reader’s list is shown no scene is looked for', () => {
  expect(wallFaults('scenes=overveiw', [])).toEqual([])
})
