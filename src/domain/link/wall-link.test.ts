import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { anyAdcode, anyFigureId } from './any-figure-spec.test-support'
import { commonCode, defaultWall, formatWall, parseWall, type WallOptions } from './wall-link'

const hundredths = (least: number, most: number) => fc.integer({ min: least * 100, max: most * 100 }).map((value) => value / 100)

const anyGrid = fc
  .record({ columns: fc.integer({ min: 1, max: 12 }), rows: fc.integer({ min: 1, max: 6 }) })
  .filter(({ columns, rows }) => columns * rows > 1)

const options: fc.Arbitrary<WallOptions> = fc.record({
  scenes: fc.uniqueArray(anyFigureId, { maxLength: 5 }),
  scene: fc.option(anyFigureId),
  dwell: fc.option(hundredths(5, 600)),
  theme: fc.constantFrom('dark', 'light'),
  contrast: fc.constantFrom('led', null),
  grid: fc.option(anyGrid),
  region: fc.option(anyAdcode),
  clock: fc.boolean(),
  ticker: fc.boolean(),
  status: fc.boolean(),
  scale: hundredths(0.8, 2),
  idle: hundredths(0, 600),
  kiosk: fc.option(fc.stringMatching(/^\d{4,8}$/)),
  refresh: hundredths(0, 1440),
  reload: fc.option(fc.integer({ min: 0, max: 1439 })),
})

check.prop([options])('what is written into a wall’s link is read back', (value) => {
  expect(parseWall(formatWall(value))).toEqual(value)
})

check.prop([fc.string()])('no text can make reading a wall’s link throw', (text) => {
  const read = parseWall(text)
  expect(read.scale).toBeGreaterThanOrEqual(0.8)
  expect(read.scale).toBeLessThanOrEqual(2)
})

test('a wall as it is by default needs no words in its link', () => {
  expect(formatWall(defaultWall)).toBe('')
  const nothing = { scenes: [], scene: null, dwell: null, contrast: null, grid: null, region: null }
  const off = { clock: false, ticker: false, status: false, idle: 2, kiosk: null }
  expect(defaultWall).toEqual({ ...nothing, ...off, theme: 'dark', scale: 1, refresh: 10, reload: 240 })
})

test('a field that cannot be read falls back alone', () => {
  const read = parseWall('dwell=-3&scale=9&reload=25:00&idle=x&region=1407&clock=1')
  expect(read).toEqual({ ...defaultWall, clock: true })
})

test('a reload is switched off, and put at a time of day', () => {
  expect(parseWall('reload=off').reload).toBeNull()
  expect(parseWall('reload=23:59').reload).toBe(1439)
})

test('a grid is at most twelve screens by six, and what is none is one screen', () => {
  expect(parseWall('grid=12x6').grid).toEqual({ columns: 12, rows: 6 })
  expect(parseWall('grid=1x2').grid).toEqual({ columns: 1, rows: 2 })
  const none = ['1x1', '13x1', '4x7', '0x2', '4x', 'x1', '4-1', '4x1x1', '04x1', '-4x1', '1.5x2']
  expect(none.filter((text) => parseWall(`grid=${text}`).grid !== null)).toEqual([])
})

test('the colours of an LED wall stand beside the theme that they overrule', () => {
  expect(parseWall('theme=light&contrast=led')).toEqual({ ...defaultWall, theme: 'light', contrast: 'led' })
  expect(parseWall('contrast=high').contrast).toBeNull()
})

test('what is typed with Chinese signs is understood', () => {
  expect(parseWall('grid=4×2').grid).toEqual({ columns: 4, rows: 2 })
  expect(parseWall('grid=４＊２').grid).toEqual({ columns: 4, rows: 2 })
  expect(parseWall('dwell=２５').dwell).toBe(25)
  expect(parseWall('reload=03：30').reload).toBe(210)
  expect(parseWall('scenes=overview、targets，maps').scenes).toEqual(['overview', 'targets', 'maps'])
})

test('a kiosk has a code of four to eight digits, or the common one', () => {
  expect(parseWall('kiosk=1').kiosk).toBe(commonCode)
  expect(parseWall('kiosk=0415').kiosk).toBe('0415')
  expect(['kiosk=yes', 'kiosk=12', 'kiosk=123456789', ''].map((text) => parseWall(text).kiosk)).toEqual([null, null, null, null])
})
