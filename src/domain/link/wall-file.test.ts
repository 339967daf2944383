import { runInNewContext } from 'node:vm'
import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { readWallFile, writeWallFile, type WallNames } from './wall-file'
import { defaultWall, parseWall, type WallOptions } from './wall-link'

const names: WallNames = {
  scenes: [
    { id: 'overview', name: '全景' },
    { id: 'targets', name: '目标' },
    { id: 'county-xiyang', name: '昔阳县' },
  ],
  regions: [
    { id: '140724', name: '昔阳县' },
    { id: '140702', name: '榆次区' },
  ],
}
const number = (least: number, most: number) => fc.integer({ min: least * 10, max: most * 10 }).map((value) => value / 10)

const anyOptions: fc.Arbitrary<WallOptions> = fc
  .record({
    scenes: fc.shuffledSubarray(['overview', 'targets', 'county-xiyang']),
    dwell: fc.option(number(5, 600)),
    ground: fc.constantFrom(['dark', null], ['light', null], ['dark', 'led'] as const),
    grid: fc.option(fc.constantFrom({ columns: 4, rows: 2 }, { columns: 1, rows: 3 })),
    region: fc.option(fc.constantFrom('140724', '140702')),
    clock: fc.boolean(),
    ticker: fc.boolean(),
    status: fc.boolean(),
    scale: number(0.8, 2),
    idle: number(0, 600),
    kiosk: fc.option(fc.stringMatching(/^\d{4,8}$/)),
    refresh: number(0, 1440),
    reload: fc.option(fc.integer({ min: 0, max: 1439 })),
  })
  .map(({ ground: [theme, contrast], ...rest }) => ({
    ...rest,
    theme: theme === 'light' ? 'light' : 'dark',
    contrast: contrast === 'led' ? 'led' : null,
    scene: null,
  }))

check.prop([anyOptions])('settings that are written are read back, line by line, and are a script that loads', (options) => {
  const text = writeWallFile(options, names)
  expect(readWallFile(text, names).faults).toEqual([])
  expect(parseWall(readWallFile(text, names).query)).toEqual(options)
  const global: Record<string, unknown> = {}
  runInNewContext(`\ufeff${text}`.replace('\ufeff', ''), global)
  expect(readWallFile(String(global['大屏']), names)).toEqual(readWallFile(text, names))
})

check.prop([fc.string()])('no text can make reading the file throw', (text) => {
  expect(parseWall(readWallFile(text, names).query)).toEqual(expect.objectContaining({ scene: null }))
})

test('people’s ways of writing are understood', () => {
  const { query, faults } = readWallFile(
    '拼接屏: 4×2\n场景：目标，overview\n每场秒数＝２５秒\n时钟：是\n运行状态：否\n只放一个县：昔阳县\n字号：1倍\n',
    names,
  )
  expect(faults).toEqual([])
  expect(parseWall(query)).toEqual({
    ...defaultWall,
    grid: { columns: 4, rows: 2 },
    scenes: ['targets', 'overview'],
    dwell: 25,
    clock: true,
    region: '140724',
  })
})

test('a slip is said with its line and what was meant, and the other lines hold', () => {
  const { query, faults } = readWallFile('# 说明\n拼接：4x2\n每场秒数：3\n场景：overveiw、目标\n时钟：有\n底色：红\n', names)
  expect(faults).toEqual([
    '大屏.txt第2行“拼接”不认识，最接近的是“拼接屏”',
    '大屏.txt第3行“3”看不懂，没有用上：每场秒数写5至600；按场景 就是各场自己的时间',
    '大屏.txt第4行没有场景“overveiw”，最接近的是 overview（全景）',
    '大屏.txt第6行“红”看不懂，没有用上：底色写深色、浅色、LED',
  ])
  expect(parseWall(query)).toEqual({ ...defaultWall, scenes: ['overveiw', 'targets'], clock: true })
})
