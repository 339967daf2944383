import { test, fc } from '@fast-check/vitest'
import { expect } from 'vitest'
import { type Source, Tier } from '~/domain/source/source'
import { chooseReading } from './choose-reading'
import type { Observation } from './observation'

const source = (id: string, tier: Source['tier'], date: string | null): Source => ({
  id,
  label: id,
  brief: id,
  title: id,
  publisher: null,
  date,
  tier,
  url: null,
  origin: 'pack',
})
const sources = new Map(
  [
    ...Tier.options.flatMap((tier) => [
      source(`${tier.toLowerCase()}-old`, tier, '2025-02-26'),
      source(`${tier.toLowerCase()}-new`, tier, '2025-04-04'),
    ]),
    source('a1-month', 'A1', '2025-04'),
    source('a1-undated', 'A1', null),
  ].map((each) => [each.id, each]),
)

function row(id: string, document: string, more: Partial<Observation> = {}): Observation {
  return {
    id,
    indicator: 'new-urban-jobs',
    region: '140700',
    period: '2024',
    timing: 'cumulative',
    unit: 'person',
    value: 1,
    qualifier: 'exact',
    stage: 'preliminary',
    basis: 'reported',
    sources: [{ document, printed: '1人' }],
    display: 'featured',
    ...more,
  }
}
const choose = (...rows: Observation[]) => {
  const { shown, rule } = chooseReading(rows, sources)
  return [shown.id, rule]
}

test('a bulletin goes before a work report, whatever their dates', () => {
  expect(choose(row('report', 'a2-new'), row('bulletin', 'a1-old'))).toEqual([
    'bulletin',
    '取来源等级较高者（A1先于A2）。两者都保留，不取平均。',
  ])
})

test('every tier goes before the next one', () => {
  const rows = Tier.options.map((tier) => row(`from-${tier.toLowerCase()}`, `${tier.toLowerCase()}-old`))
  rows.slice(1).forEach((next, at) => expect(choose(next, rows[at] ?? next)[0]).toBe(rows[at]?.id))
})

test('of equal tiers a final value goes before a preliminary one and that before a reported one, whatever the dates', () => {
  expect(choose(row('p', 'a1-new'), row('f', 'a1-old', { stage: 'final' }))).toEqual([
    'f',
    '等级相同，取最终数（先于初步数）。两者都保留，不取平均。',
  ])
  expect(choose(row('p', 'a1-old'), row('r', 'a1-new', { stage: 'reported' }))).toEqual([
    'p',
    '等级相同，取初步数（先于报告数）。两者都保留，不取平均。',
  ])
})

test('of equal tier and stage the later one is shown, when both dates are known', () => {
  expect(choose(row('old', 'a1-old'), row('new', 'a1-new'))).toEqual(['new', '等级相同，取发布较晚者。两者都保留，不取平均。'])
  expect(choose(row('b', 'a1-undated'), row('a', 'a1-new'))[1]).toContain('无从再分先后')
  expect(choose(row('b', 'a1-month'), row('a', 'a1-new'))[1]).toContain('无从再分先后')
})

test('where dates do not decide, the preferred one is shown with its reason', () => {
  const preferred = row('z', 'a1-undated', { prefer: { reason: '与全年口径一致。' } })
  expect(choose(row('a', 'a1-new'), preferred)).toEqual([
    'z',
    '等级相同，发布先后不足以取舍，取指定者：与全年口径一致。两者都保留，不取平均。',
  ])
  expect(choose(row('a', 'a1-new'), row('z', 'a1-old', { prefer: { reason: '不应起作用' } }))[0]).toBe('a')
})

test('where nothing decides, the first id is shown and the rule says so plainly', () => {
  expect(choose(row('b', 'a1-new'), row('a', 'a1-new'))).toEqual(['a', '等级相同，无从再分先后，暂取编号在前者。两者都保留，不取平均。'])
})

test('a chain of steps is told in its order', () => {
  const [shown, rule] = choose(row('a', 'c-new'), row('b', 'a2-old'), row('c', 'a2-new'))
  expect(shown).toBe('c')
  expect(rule).toBe('取来源等级较高者（A2先于C），取发布较晚者。各条都保留，不取平均。')
})

test('what is for the table only gives way to what may be drawn, even from a better source', () => {
  const table = { display: 'table', displayReason: '原件未见' } as const
  const [report, panel, other] = [row('report', 'c-old', table), row('panel', 'd-old'), row('other', 'd-new')]
  expect(choose(report, panel)).toEqual(['panel', '只列入数据表者不取。两者都保留，不取平均。'])
  expect(choose(report, panel, other)).toEqual(['other', '只列入数据表者不取，等级相同，取发布较晚者。各条都保留，不取平均。'])
  expect(choose(row('better', 'c-new'), row('table', 'd-new', table))[1]).toBe('取来源等级较高者（C先于D）。两者都保留，不取平均。')
  expect(choose(report, row('table', 'd-new', table))[0]).toBe('report')
  expect(choose(panel, row('revision', 'c-old', { ...table, supersedes: 'panel' }))[0]).toBe('revision')
})

test('a superseded reading is never shown, even from a better source', () => {
  const old = row('old', 'a1-new', { stage: 'final' })
  const revision = row('revision', 'b-old', { supersedes: 'old' })
  expect(choose(old, revision)).toEqual(['revision', '取修订后的数据。两者都保留，不取平均。'])
  expect(choose(old, revision, row('third', 'c-old'))[1]).toBe('取修订后的数据，取来源等级较高者（B先于C）。各条都保留，不取平均。')
})

test('a reading with two sources counts by the better one', () => {
  const both = row('both', 'c-new', {
    sources: [
      { document: 'c-new', printed: '1人' },
      { document: 'a1-old', printed: '1人' },
    ],
  })
  expect(choose(both, row('report', 'a2-new'))[0]).toBe('both')
})

test('a source that the library does not know counts least', () => {
  expect(choose(row('a', 'nowhere'), row('b', 'u-old'))).toEqual(['b', '取来源等级较高者（U先于未知等级）。两者都保留，不取平均。'])
})

test('a single reading is shown as it stands; none, or a ring of revisions, is refused', () => {
  expect(choose(row('only', 'd-old'))).toEqual(['only', '只有一条数据，照原文列示。'])
  expect(() => chooseReading([], sources)).toThrow('没有可取的数据')
  expect(() => choose(row('a', 'a1-old', { supersedes: 'b' }), row('b', 'a1-old', { supersedes: 'a' }))).toThrow('互相取代')
})

const anyRow = fc.record({
  document: fc.constantFrom(...sources.keys()),
  stage: fc.constantFrom('preliminary', 'final', 'reported'),
  display: fc.constantFrom('featured', 'table'),
  preferred: fc.boolean(),
  revises: fc.option(fc.integer({ min: 0, max: 5 })),
})
const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 6 }).map((drawn) =>
  drawn.map(({ document, stage, display, preferred, revises }, at) =>
    row(`row-${at}`, document, {
      stage,
      display,
      ...(preferred ? { prefer: { reason: `理由${at}` } } : {}),
      ...(revises !== null && revises < at ? { supersedes: `row-${revises}` } : {}),
    }),
  ),
)

test.prop([anyRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })))])(
  'the order of the rows never matters, none is lost, and what is shown is superseded by none',
  ([rows, shuffled]) => {
    const choice = chooseReading(rows, sources)
    expect(chooseReading(shuffled, sources)).toEqual(choice)
    expect([choice.shown, ...choice.others].map((each) => each.id).sort()).toEqual(rows.map((each) => each.id).sort())
    expect(rows.some((each) => each.supersedes === choice.shown.id)).toBe(false)
    const current = rows.filter((each) => !rows.some(({ supersedes }) => supersedes === each.id))
    expect(choice.shown.display === 'featured').toBe(current.some(({ display }) => display === 'featured'))
  },
)
