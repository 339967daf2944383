import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { Chart, Frame } from '~/charts/chart'
import { drawingHeight } from '~/charts/heights'
import { recordTable } from '~/charts/kinds'
import { rankingChart } from '~/charts/ranking/chart'
import { darkTheme, lightTheme } from '~/charts/theme/chart-theme'
import { terms } from '~/domain/dataset/terms'
import { undatedMark, undatedWords } from '~/domain/value/undated-mark'
import { renderSvg } from '~/engine/render-svg'
import { twoThemeSvgs } from '~/outputs/embed/two-theme-svg'
import { safeSvg } from '~/outputs/safe-svg'
import type { RankingRecord } from '~/selectors/figure/ranking-figure'
import { drawnBars } from './drawn-bars'
import { capacityBars, populationBars, productBars } from './fixtures-ranking'
import { reading } from './fixtures-stats'
import { contextOf, drawnWords, meetings, strays } from './stats-words'
import { steadySvg } from './steady-svg'

type Size = readonly [width: number, u: number, medium: Frame['medium'], height?: number]

const sizes: readonly Size[] = [
  [284, 12, 'page'],
  [292, 12, 'embed'],
  [322, 12, 'print'],
  [354, 12, 'page'],
  [613, 12, 'page'],
  [828, 16, 'page'],
  [1286, 12, 'page'],
  [1728, 16, 'page'],
  [828, 18, 'wall', 800],
  [828, 18, 'wall', 330],
  [1700, 18, 'wall', 1000],
  [965, 31.8, 'wall', 1500],
]

const drawn = [populationBars, productBars, capacityBars].flatMap((record) =>
  sizes.map(([width, u, medium, height]) => {
    const context = contextOf(width, height ?? drawingHeight(record, width, u, medium), u, medium)
    return { name: `${record.id} at ${width} × ${context.frame.height}, ${medium}`, record, context, chart: rankingChart(record, context) }
  }),
)

test.each(drawn)('no two words of $name share a place, and none leaves the frame', ({ chart, context }) => {
  const words = drawnWords(chart)
  expect(meetings(words)).toEqual([])
  expect(strays(words, context.frame)).toEqual([])
})

test.each(drawn)('every county of $name stands by its full name, with its value or with what it lacks', ({ chart, record }) => {
  const texts = drawnWords(chart).map(({ text }) => text)
  expect(record.rows.filter(({ name }) => !texts.includes(name))).toEqual([])
  expect(texts.filter((text) => text === terms.blank)).toHaveLength(record.rows.filter(({ state }) => state === 'none').length)
  expect(texts).not.toContain(undatedWords)
  expect(texts.filter((text) => text.endsWith(undatedMark))).toHaveLength(record.rows.filter(({ state }) => state === 'undated').length)
  expect(chart.numbers.map(({ obs }) => obs)).toEqual(record.rows.flatMap((row) => row.reading?.obs ?? []))
})

test.each(drawn)(
  '$name keeps to the smallest type of its surface, its bars off the words, and its option survives JSON',
  ({ chart, context }) => {
    const { medium, u, width: frameWidth } = context.frame
    const words = drawnWords(chart)
    const least = medium === 'wall' ? u : medium === 'print' ? 9 : 11
    expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThanOrEqual(least)
    for (const { left, top, width, height } of drawnBars(chart)) {
      expect(left + width).toBeLessThanOrEqual(frameWidth)
      const met = words.filter(
        ({ box }) => box.left < left + width && left < box.left + box.width && box.top < top + height && top < box.top + box.height,
      )
      expect(met.map(({ text }) => text)).toEqual([])
    }
    expect(JSON.parse(JSON.stringify(chart.option))).toEqual(chart.option)
  },
)

const at = (record: RankingRecord, width: number): Chart =>
  rankingChart(record, contextOf(width, drawingHeight(record, width, 12, 'page'), 12, 'page'))

test.each([284, 354, 613, 1286])('bars stand for alike readings alone, to one scale, in a frame %i wide', (width) => {
  const bars = drawnBars(at(productBars, width))
  const shares = productBars.rows.flatMap(({ share }) => share ?? [])
  expect(bars).toHaveLength(shares.length)
  const longest = Math.max(...bars.map((bar) => bar.width))
  bars.forEach((bar, index) => expect(bar.width / longest).toBeCloseTo(shares[index] ?? 0, 2))
})

test('a value of another year stands with its year, and one of none with its mark', () => {
  const texts = drawnWords(at(productBars, 354)).map(({ text }) => text)
  expect(texts).toEqual(expect.arrayContaining(['2023年', '2021年', `亿元${undatedMark}`]))
  expect(texts).not.toContain('2024年')
})

test('the county in focus is gold in its bar and its name, and no other is', () => {
  const chart = at(populationBars, 613)
  expect(drawnBars(chart).filter(({ color }) => color === lightTheme.gold)).toHaveLength(1)
  expect(
    drawnWords(chart)
      .filter(({ color }) => color === lightTheme.goldText)
      .map(({ text }) => text),
  ).toEqual(['榆次区'])
  expect(JSON.stringify(at(productBars, 613).option)).not.toContain(lightTheme.gold)
})

test('in a narrow frame the name stands over its bar, in a wide one beside it', () => {
  const place = (width: number) => {
    const chart = at(productBars, width)
    const name = drawnWords(chart).find(({ text }) => text === '榆次区')?.box
    const bar = drawnBars(chart)[0]
    return {
      over: (name?.top ?? 0) + (name?.height ?? 0) <= (bar?.top ?? 0),
      beside: (name?.left ?? 0) + (name?.width ?? 0) < (bar?.left ?? 0),
    }
  }
  expect(place(284)).toEqual({ over: true, beside: false })
  expect(place(613)).toEqual({ over: false, beside: true })
})

test('neither a place number nor the word 排行 stands anywhere', () => {
  for (const record of [populationBars, productBars, capacityBars]) {
    const { option, sentence } = at(record, 613)
    expect(`${JSON.stringify(option)}${sentence}${JSON.stringify(recordTable(record))}`).not.toMatch(
      /排行|排名|第[一二三四五六七八九十\d]+[位名]/,
    )
  }
})

test('the table and the sentence follow the rows, say what is missing and the years that differ', () => {
  const { sentence } = at(productBars, 613)
  const table = recordTable(productBars)
  expect(table.columns).toEqual(['县（区、市）', '数值（亿元）', '期别'])
  expect(table.rows[0]).toEqual(['榆次区', { text: '479.5', obs: 'reading-140702' }, '2024年'])
  expect(table.rows[2]).toEqual(['榆社县', '—', ''])
  expect(sentence).toContain(
    '按行政区划顺序列示，各县（区、市）年份不一，不作位次比较：榆次区479.5亿元，太谷区132亿元，和顺县超过100亿元（2023年）',
  )
  expect(sentence).toContain('寿阳县270亿元（未注明年份）')
  expect(sentence).toContain('榆社县、左权县、祁县资料收集中。')
})

test('colours are the theme’s alone', () => {
  const hexes = (chart: Chart) => new Set(JSON.stringify(chart.option).match(/#[0-9a-f]{6}/g))
  const dark = hexes(rankingChart(populationBars, contextOf(613, 400, 12, 'wall')))
  expect([...hexes(at(populationBars, 613))].filter((hex) => dark.has(hex))).toEqual([])
  expect(dark.has(darkTheme.gold)).toBe(true)
})

test('the pictures of both themes are one geometry', () => {
  const frame = { width: 613, height: drawingHeight(productBars, 613, 12, 'page'), u: 12, medium: 'page' as const }
  const [light = '', dark = ''] = [lightTheme, darkTheme].map((theme) =>
    safeSvg(renderSvg(rankingChart(productBars, { theme, frame, locale: 'zh' }), frame), {
      idPrefix: 'r',
      use: 'page',
      title: 't',
      desc: 'd',
    }),
  )
  expect(twoThemeSvgs([{ light, dark }]).css).toContain(darkTheme.ink)
})

const anyRow = fc.record({
  value: fc.option(fc.integer({ min: 0, max: 9_999_999 }), { nil: null, freq: 4 }),
  state: fc.constantFrom('value', 'value', 'undated', 'other'),
  unit: fc.constantFrom('亿元', '%', '万千瓦', '微克/立方米'),
  lead: fc.constantFrom('', '突破'),
})

test.prop([fc.array(anyRow, { minLength: 1, maxLength: 11 }), fc.constantFrom(284, 354, 510, 613, 1286)])(
  'whatever the rows hold, words keep apart and inside',
  (rows, width) => {
    const top = Math.max(1, ...rows.map(({ value }) => value ?? 0))
    const record: RankingRecord = {
      ...productBars,
      rows: populationBars.rows.slice(0, rows.length).map(({ adcode, name }, index) => {
        const row = rows[index]
        if (!row || row.value === null) return { adcode, name, state: 'none', reading: null, share: null }
        const period = row.state === 'undated' ? '未注明年份' : row.state === 'other' ? '2025年上半年' : '2024年'
        const share = row.state === 'value' ? row.value / top : null
        return {
          adcode,
          name,
          state: row.state === 'undated' ? 'undated' : 'value',
          reading: reading(String(row.value / 100), row.unit, period, 'plain', row.lead),
          share,
        }
      }),
    }
    const context = contextOf(width, drawingHeight(record, width, 12, 'page'), 12, 'page')
    const words = drawnWords(rankingChart(record, context))
    expect(meetings(words)).toEqual([])
    expect(strays(words, context.frame)).toEqual([])
  },
)

test('the picture ranking-613-light is the one that was looked at', async () => {
  const frame = { width: 613, height: drawingHeight(productBars, 613, 12, 'page'), u: 12, medium: 'page' as const }
  const svg = renderSvg(rankingChart(productBars, { theme: lightTheme, frame, locale: 'zh' }), frame)
  await expect(steadySvg(svg)).toMatchFileSnapshot('svg/ranking-613-light.svg')
})
