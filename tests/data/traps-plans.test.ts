import { describe, expect, test } from 'vitest'
import { parsePeriod } from '~/domain/period/parse-period'
import { isClosed, spanMonths } from '~/domain/period/period-span'
import type { Observation } from '~/domain/reading/observation'
import { judgedTarget } from '~/selectors/figure/judged-target'
import { selectFigure } from '~/selectors/figure/select-figure'
import { shownReading } from '~/selectors/reading/shown-reading'
import { askedFigures, live } from './live-catalogue'

// Traps 3 and 4 of the editors' brief: plans, and changes that span years.

const rows = [...live.observations.values()]
const targets = [...live.targets.values()]
const milestones = [...live.milestones.values()]
// A timeline draws milestones and no readings.
const drawings = [...live.figures.values(), ...askedFigures(live)].filter((figure) => figure.spec.kind !== 'timeline')
const records = drawings.map((figure) => selectFigure(live, figure))
const ids = (list: readonly { readonly id: string }[]) => list.map((row) => row.id)

interface Cited {
  readonly sources: readonly { readonly document: string; readonly locator?: string | undefined; readonly printed: string }[]
}
const cites = (row: Cited, document: string, locator: string) =>
  row.sources.some((source) => source.document === document && source.locator === locator)

function rowOf(id: string): Observation {
  const row = live.observations.get(id)
  if (!row) throw new Error(`no reading ${id}`)
  return row
}

describe('trap 3: targets are not results', () => {
  const ahead = (row: Cited) =>
    row.sources.some(({ document, locator }) => document === 'gwr-2025' && Number((locator ?? '0').split('.')[0]) >= 11)

  test('what stands in sections 11 to 18 of the work report is a target or a planned milestone, never a reading', () => {
    expect(ids(rows.filter(ahead))).toEqual([])
    expect(ids(milestones.filter((row) => ahead(row) && row.state !== 'planned'))).toEqual([])
    expect(targets.filter(ahead).length).toBeGreaterThan(20)
  })

  test('the figures of the enterprise’s plan for 2026 are its targets and nobody’s readings', () => {
    const plan = ['40万吨', '130亿元', '10亿元', '5000人']
    const prints = (row: Cited) =>
      row.sources.some(({ document, locator, printed }) => document === 'xiyang-pc' && locator === '2.8' && plan.includes(printed))
    expect(ids(rows.filter(prints))).toEqual([])
    const planned = targets.filter((row) => prints(row) || cites(row, 'xiyang-pc', '2.7'))
    expect(planned.length).toBeGreaterThanOrEqual(plan.length)
    expect(ids(planned.filter((row) => row.region !== null || row.subject === undefined || row.nature !== '计划'))).toEqual([])
    expect(new Set(planned.filter(prints).map((row) => row.period))).toEqual(new Set(['2026']))
    expect(ids(rows.filter((row) => cites(row, 'xiyang-pc', '2.7')))).toEqual([])
  })

  test('Zuoquan’s plans of January 2026 are planned milestones; no drawing shows a figure of theirs', () => {
    // What the city's report says was approved may take its size from here.
    const plans = milestones.filter((row) => cites(row, 'jz-daily-2026-01', '1.14') && !cites(row, 'gwr-2025', '5.3'))
    expect(plans.length).toBeGreaterThan(0)
    expect(ids(plans.filter((row) => row.state !== 'planned'))).toEqual([])
    expect(ids(rows.filter((row) => cites(row, 'jz-daily-2026-01', '1.14') && row.display === 'featured'))).toEqual([])
  })

  test('与经济增长基本同步 leans on another reading and has no number of its own', () => {
    const abreast = targets.filter((row) => cites(row, 'gwr-2025', '11.5'))
    expect(abreast).toHaveLength(2)
    for (const { relativeTo, min, max, about } of abreast)
      expect([relativeTo?.indicator, min, max, about]).toEqual(['gdp-growth', undefined, undefined, undefined])
  })

  test('no citation of a target is the citation of a reading of the same indicator', () => {
    const keys = (row: Cited & { readonly indicator: string }) =>
      row.sources.map(({ document, locator, printed }) => JSON.stringify([row.indicator, document, locator, printed]))
    const read = new Set(rows.flatMap(keys))
    expect(ids(targets.filter((row) => keys(row).some((key) => read.has(key))))).toEqual([])
  })

  test('a target whose period is not over has no verdict', () => {
    const open = targets.filter((row) => !isClosed(parsePeriod(row.period), live.asOf))
    expect(open.length).toBeGreaterThan(0)
    const codes = open.map((row) => judgedTarget(live, row).status.code)
    expect(codes.filter((code) => code !== 'in-progress' && code !== 'awaited')).toEqual([])
  })
})

describe('trap 4: growth since the end of the 13th plan is not annual growth', () => {
  const spanning = rows.filter((row) => row.basis === 'plan-change')

  test('it is a change over more than a year, on indicators that no yearly target is judged by', () => {
    expect(spanning.length).toBeGreaterThan(1)
    const yearly = new Set(targets.flatMap((row) => (row.timing === 'flow' && /^\d{4}$/.test(row.period) ? row.indicator : [])))
    const months = (row: Observation) => (row.period === 'undated' ? Infinity : (spanMonths(parsePeriod(row.period)) ?? 0))
    expect(ids(spanning.filter((row) => row.timing !== 'change' || months(row) <= 12 || yearly.has(row.indicator)))).toEqual([])
  })

  test('it is no point of a trend', () => {
    const drawn = records.flatMap((record) => (record.kind === 'trend' ? record.points.map((point) => point.obs) : []))
    expect(ids(spanning.filter((row) => drawn.includes(row.id)))).toEqual([])
  })

  test('48 % of Xiyang spans 2020 to 2024', () => {
    const found = rows.filter((row) => cites(row, 'xiyang-pc', '1.4') && row.value === 48)
    expect(found.map((row) => [row.indicator, row.period, row.timing])).toEqual([['budget-revenue-change', '2020/2024', 'change']])
  })

  test('翻一番 is shown as printed, and nothing is computed from it', () => {
    expect(shownReading(live, rowOf('xiyang-gdp-multiple-2024'))?.printed.text).toBe('翻了一番')
    const wordy = new Set(ids(rows.filter((row) => row.sources.every(({ printed }) => /翻了?[一两]?番/.test(printed)))))
    expect(wordy.size).toBeGreaterThan(1)
    expect([...live.derived.values()].filter((row) => row.inputs.some((input) => wordy.has(input)))).toEqual([])
  })

  test('提高3倍 and 近30倍 stand as printed, with a note, and beside no other number', () => {
    const multiples = rows.filter(
      (row) =>
        (cites(row, 'xiyang-pc', '3.6') || cites(row, 'xiyang-pc', '4.10')) && row.sources.some(({ printed }) => /\d倍/.test(printed)),
    )
    expect(new Set(multiples.map((row) => row.value))).toEqual(new Set([3, 30]))
    const drawn = new Set(records.flatMap((record) => (record.kind === 'trend' ? record.points.map((point) => point.obs) : [])))
    for (const row of multiples) {
      expect([row.display, row.note ?? '', drawn.has(row.id)]).toEqual(['featured', expect.stringContaining('按原文列示'), false])
      expect(rows.filter((other) => other.indicator === row.indicator)).toEqual([row])
    }
  })
})
