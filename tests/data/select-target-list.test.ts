import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { parsePeriod } from '~/domain/period/parse-period'
import { TargetNature } from '~/domain/target/target'
import { judgedTarget } from '~/selectors/figure/judged-target'
import { selectFigure } from '~/selectors/figure/select-figure'
import { targetFigure } from '~/selectors/figure/unnamed-figure'
import { selectSourceSheet } from '~/selectors/record/select-source-sheet'
import {
  validFilter,
  narrowTargets,
  selectTargetList,
  type NarrowedTargets,
  type TargetFilter,
} from '~/selectors/targets/select-target-list'
import { changed, fieldsIn, live, without } from './live-catalogue'

const nothing: TargetFilter = { year: null, nature: null, theme: null, status: null }
const list = selectTargetList(live)
const all = narrowTargets(list, nothing)
const targets = [...live.targets.values()]
const featured = targets.filter(({ display }) => display === 'featured')

const rowsOf = ({ groups }: Pick<NarrowedTargets, 'groups'>) => groups.flatMap(({ rows }) => rows)
const idsOf = (narrowed: Pick<NarrowedTargets, 'groups'>) => rowsOf(narrowed).map(({ judged }) => judged.target)
const pending = all.groups.flatMap((group) => group.pending)
const wordsOf = ({ tally }: Pick<NarrowedTargets, 'tally'>) => tally.map(({ status, count }) => `${status.word}${count}`)

test('every featured target has one row or its place in the folded line, every one for tables alone is listed, and what is on hold is in none', () => {
  expect(featured.length).toBeGreaterThan(40)
  expect([...idsOf(all), ...pending.map(({ target }) => target)].toSorted()).toEqual(featured.map(({ id }) => id).toSorted())
  const tables = targets.filter(({ display }) => display === 'table').map(({ id }) => id)
  expect(list.listed.map(({ target }) => target).toSorted()).toEqual(tables.toSorted())
  const held = targets.filter(({ display }) => display === 'hold').map(({ id }) => id)
  expect(held.length).toBeGreaterThan(0)
  for (const id of held) expect([...idsOf(all), ...list.listed.map(({ target }) => target)]).not.toContain(id)
})

test('the city’s expectations come first, then its tasks, from the last year back; then the counties’, then enterprises’ plans', () => {
  expect(list.groups.map(({ period, title }) => `${period} ${title}`)).toEqual([
    '2025年 主要预期目标',
    '2025年 重点任务',
    '2024年 主要预期目标',
    '2024年 重点任务',
    '2026年 尚太锂电公司计划',
  ])
})

test('within a group the rows keep the order of the report, which is that of the dataset', () => {
  for (const group of list.groups) {
    const ids = group.rows.map(({ judged }) => judged.target)
    expect(ids).toEqual(targets.map(({ id }) => id).filter((id) => ids.includes(id)))
  }
  expect(list.groups[2]?.rows.map(({ judged }) => judged.target)).toEqual([
    'gdp-growth-2024',
    'industry-growth-2024',
    'fixed-investment-growth-2024',
    'retail-growth-2024',
    'budget-revenue-growth-2024',
    'new-jobs-2024',
    'unemployment-2024',
    'cpi-2024',
  ])
})

test('a row has the verdict of its target’s sheet, with the arithmetic, and the sources of both numbers', () => {
  for (const { judged, sources } of rowsOf(all)) {
    const sheet = selectSourceSheet(live, judged.target)
    expect([judged.status.word, judged.status.rule]).toEqual([sheet?.verdict?.word, sheet?.verdict?.rule])
    expect(sources.length).toBe(judged.reading ? 2 : 1)
    for (const { line } of sources) expect(line).not.toBe('')
  }
  const jobs = rowsOf(all).find(({ judged }) => judged.target === 'new-jobs-2024')
  expect(jobs?.judged.status).toMatchObject({ word: '达到预期', rule: '38129≥32000' })
  expect(jobs?.sources.map(({ of }) => of)).toEqual(['实际值', '目标'])
})

test('the tally counts every row once, the misses and the unjudged like the rest', () => {
  expect(all.tally.reduce((sum, { count }) => sum + count, 0)).toBe(featured.length - pending.length)
  for (const { status, count } of all.tally) {
    expect(count).toBe(rowsOf(all).filter(({ judged }) => judged.status.word === status.word).length)
  }
  expect(wordsOf({ tally: all.groups[2]?.tally ?? [] })).toEqual(['达到预期1', '控制在目标以内1', '低于预期5', '资料收集中1'])
})

test('no words say a percentage of a target, and none of a half year a judgement', async () => {
  // The whole year put aside, its first half is what is left to stand beside the target.
  const half = await changed('observations/industry.json', 'jinzhong-industry-growth-2025', { display: 'table' })
  const rows = [...rowsOf(all), ...rowsOf(narrowTargets(selectTargetList(half), nothing))]
  for (const { judged } of rows) expect(judged.status.rule).not.toMatch(/完成率|完成目标的|达目标的/)
  const halves = rows.filter(({ judged }) => judged.partial)
  expect(halves.map(({ judged }) => judged.target)).toContain('industry-growth-2025')
  for (const { judged } of halves) expect([judged.zone, judged.tick, judged.status.code]).toEqual([null, null, 'part-year'])
})

test('growth rates of one plan stand on one scale, which is said; tasks, of unlike things, each keep their own', () => {
  const [main, tasks] = list.groups
  const ends = new Set(main?.rows.filter(({ judged }) => judged.scale.unit === '%').map(({ judged }) => judged.scale.max))
  expect(ends.size).toBe(1)
  expect(main?.scale).toContain(`0—${[...ends].join('')}%`)
  for (const { judged } of tasks?.rows ?? []) {
    const target = live.targets.get(judged.target)
    expect(target && judgedTarget(live, target).scale).toEqual(judged.scale)
  }
})

test.each<[string, Partial<TargetFilter>, (id: string) => boolean]>([
  ['a year', { year: 2024 }, (id) => live.targets.get(id)?.period === '2024'],
  ['a nature', { nature: '计划' }, (id) => live.targets.get(id)?.nature === '计划'],
  ['a theme', { theme: 'ecology' }, (id) => live.indicators.get(live.targets.get(id)?.indicator ?? '')?.theme === 'ecology'],
  [
    'a year and a nature',
    { year: 2025, nature: '预期性' },
    (id) => live.targets.get(id)?.period === '2025' && live.targets.get(id)?.nature === '预期性',
  ],
])('%s leaves exactly the targets of that kind, in the same order and on the same scales', (_, fields, fits) => {
  const narrowed = narrowTargets(list, { ...nothing, ...fields })
  expect(idsOf(narrowed).length).toBeGreaterThan(0)
  expect(idsOf(narrowed)).toEqual(idsOf(all).filter(fits))
  expect(rowsOf(narrowed).every((row) => rowsOf(all).includes(row))).toBe(true)
})

test('a verdict leaves its rows alone, and the tally stays to choose another from; nothing unjudged is listed then', () => {
  const narrowed = narrowTargets(list, { ...nothing, status: 'below' })
  expect(idsOf(narrowed)).toEqual([
    'gdp-growth-2025',
    'fixed-investment-growth-2025',
    'retail-growth-2025',
    'gdp-growth-2024',
    'industry-growth-2024',
    'fixed-investment-growth-2024',
    'retail-growth-2024',
    'budget-revenue-growth-2024',
  ])
  expect(narrowed.tally).toEqual(all.tally)
  expect(narrowed.groups.map((group) => wordsOf(group))).toEqual([['低于预期3'], ['低于预期5']])
  expect(narrowed.listed).toEqual([])
})

const anyFilter = fc.record({
  year: fc.option(fc.constantFrom(...list.years)),
  nature: fc.option(fc.constantFrom(...TargetNature.options)),
  theme: fc.option(fc.constantFrom(...list.themes.map(({ id }) => id))),
  status: fc.option(fc.constantFrom(...all.tally.map(({ status }) => status.code))),
})
const fields = ['year', 'nature', 'theme', 'status'] as const

test.prop([anyFilter, fc.constantFrom(...fields)])('to narrow by one thing more only takes away, and the order stays', (filter, field) => {
  const narrow = narrowTargets(list, filter)
  const wide = narrowTargets(list, { ...filter, [field]: null })
  const kept = new Set(idsOf(narrow))
  expect(idsOf(wide).filter((id) => kept.has(id))).toEqual(idsOf(narrow))
  expect(idsOf(all).filter((id) => kept.has(id))).toEqual(idsOf(narrow))
  const listed = new Set(wide.listed)
  expect(narrow.listed.every((row) => listed.has(row))).toBe(true)
})

test.prop([anyFilter])('the counts of a filter sum to its rows, group by group and, whatever verdict is chosen, at the head', (filter) => {
  const sum = (tally: NarrowedTargets['tally']) => tally.reduce((total, { count }) => total + count, 0)
  const narrowed = narrowTargets(list, filter)
  for (const { rows, tally } of narrowed.groups) expect(sum(tally)).toBe(rows.length)
  expect(sum(narrowed.tally)).toBe(idsOf(narrowTargets(list, { ...filter, status: null })).length)
})

test('a chosen verdict of which the rest of the filter leaves none stands with a nought, so that it can be undone', () => {
  const narrowed = narrowTargets(list, { ...nothing, year: 2026, status: 'below' })
  expect(narrowed.groups).toEqual([])
  expect(wordsOf(narrowed)).toEqual(['进行中4', '低于预期0'])
})

test('a year, nature, theme or verdict that no target has narrows nothing; the others stay', () => {
  expect(validFilter(list, { year: 1999, nature: '约束性', theme: 'tea', status: 'beyond' })).toEqual(nothing)
  const held: TargetFilter = { year: 2024, nature: '预期性', theme: 'economy', status: 'below' }
  expect(validFilter(list, held)).toEqual(held)
  expect(validFilter(list, { ...held, theme: 'tea' })).toEqual({ ...held, theme: null })
})

test('a group is taken away as the figure of its rows: the same rows on the same scales, by its name where it has one', () => {
  for (const { rows } of list.groups) {
    const ids = rows.map(({ judged }) => judged.target)
    const record = selectFigure(live, targetFigure(live, ids))
    expect(record.kind === 'bullet' && record.rows).toEqual(rows.map(({ judged }) => judged))
  }
  const [main, tasks] = list.groups.slice(2).map(({ rows }) =>
    selectFigure(
      live,
      targetFigure(
        live,
        rows.map(({ judged }) => judged.target),
      ),
    ),
  )
  expect(main?.id).toBe('targets-2024')
  expect([tasks?.id, tasks?.title]).toEqual([null, '晋中市2024年工作目标完成情况'])
  expect(selectFigure(live, targetFigure(live, ['shangtai-tax-2026'])).title).toBe('尚太锂电公司2026年企业税收计划')
  expect(selectFigure(live, targetFigure(live, ['gdp-growth-2024', 'gdp-growth-2025'])).title).toBe(
    '晋中市地区生产总值增速预期性目标完成情况',
  )
})

test('the last reading before a period is told only where nothing is held of it, and never judged', () => {
  const told = pending.filter(({ earlier }) => earlier !== null)
  expect(rowsOf(all).filter(({ earlier, judged }) => earlier !== null && judged.reading !== null)).toEqual([])
  expect(told.map(({ target }) => target)).toEqual([
    'pm25-2025',
    'rural-roads-2025',
    'old-neighbourhoods-2025',
    'model-villages-2025',
    'upgraded-villages-2025',
  ])
  for (const { target: id, earlier } of told) {
    const target = live.targets.get(id)
    const row = live.observations.get(earlier?.obs ?? '')
    const judged = target && judgedTarget(live, target)
    expect([judged?.reading, judged?.status.code]).toEqual([null, 'not-held'])
    expect([row?.indicator, row?.region, row?.subject]).toEqual([target?.indicator, target?.region, target?.subject])
    expect((parsePeriod(row?.period ?? '').end ?? '') < (parsePeriod(target?.period ?? '').start ?? '')).toBe(true)
  }
  const villages = told.find(({ target }) => target === 'upgraded-villages-2025')
  expect([villages?.earlier?.period, villages?.earlier?.text]).toEqual(['2024年', '261个'])
})

test('beside a year’s tasks stands what was done in that year in that place, and beside nothing else', () => {
  const withDone = list.groups.filter(({ done }) => done !== null)
  expect(withDone.map(({ period, title }) => `${period} ${title}`)).toEqual(expect.arrayContaining(['2024年 重点任务', '2025年 重点任务']))
  for (const { period, rows, done } of withDone) {
    const entries = done?.years.flatMap((year) => year.entries) ?? []
    expect(done?.years.map(({ name }) => name)).toEqual([period])
    const [home] = rows.flatMap(({ judged }) => live.targets.get(judged.target)?.region ?? [])
    for (const { milestone } of entries) {
      const row = live.milestones.get(milestone)
      expect([row?.state, `${row?.date?.slice(0, 4)}年`, row?.regions.includes(home ?? '')]).toEqual(['done', period, true])
    }
  }
  const ofTheme = narrowTargets(list, { ...nothing, theme: 'ecology' }).groups
  expect(ofTheme.length).toBeGreaterThan(0)
  expect(ofTheme.filter(({ done }) => done !== null)).toEqual([])
})

test('a plan over two years is found under both of them', () => {
  const over = list.listed.filter(({ target }) => live.targets.get(target)?.period === '2025/2026').map(({ target }) => target)
  expect(over.length).toBeGreaterThan(0)
  for (const year of [2025, 2026]) {
    const found = narrowTargets(list, { ...nothing, year }).listed.map(({ target }) => target)
    for (const id of over) expect(found).toContain(id)
  }
})

test('the choices are the years, natures and themes that some target has', () => {
  for (const year of list.years) {
    const { groups, listed } = narrowTargets(list, { ...nothing, year })
    expect(groups.length + listed.length).toBeGreaterThan(0)
  }
  expect(list.natures).toEqual(['预期性', '工作目标', '计划'])
  for (const { id } of list.themes) {
    const { groups, listed } = narrowTargets(list, { ...nothing, theme: id })
    expect(groups.length + listed.length).toBeGreaterThan(0)
  }
})

test('a park’s task stands among the city’s, whose report sets it, under the park’s name', () => {
  const task = pending.find(({ target }) => target === 'jinchuanggu-tenants-2025')
  expect(list.groups.find((group) => group.pending.some((each) => each.target === task?.target))?.title).toBe('重点任务')
  expect(task?.place).toBe('“晋创谷·晋中”')
})

test('a task of which no document says what came is no row and no count; one with an outcome, and every expectation, is a row', () => {
  expect(pending.length).toBeGreaterThan(10)
  for (const { target, nature } of pending) expect([nature, target, idsOf(all).includes(target)]).toEqual(['工作目标', target, false])
  for (const { judged, nature } of rowsOf(all)) expect(nature === '工作目标' && judged.status.code === 'not-held').toBe(false)
  const tasks = all.groups.filter(({ title }) => title === '重点任务')
  for (const { tally } of tasks) expect(tally.map(({ status }) => status.code)).not.toContain('not-held')
  const missing = narrowTargets(list, { ...nothing, status: 'not-held' })
  expect(missing.groups.flatMap((group) => group.pending)).toEqual(pending)
  expect(narrowTargets(list, { ...nothing, status: 'done' }).groups.flatMap((group) => group.pending)).toEqual([])
})

test('a missed binding target is an alarm and has a group of its own; the same as an expectation is none', async () => {
  const catalogue = await changed('targets.json', 'gdp-growth-2024', { nature: '约束性' })
  const binding = narrowTargets(selectTargetList(catalogue), { ...nothing, nature: '约束性' })
  expect(binding.groups.map(({ period, title }) => `${period} ${title}`)).toEqual(['2024年 约束性目标'])
  expect(binding.tally.map(({ status, count }) => [status.word, status.alarm, count])).toEqual([['未完成', true, 1]])
  expect(all.tally.some(({ status }) => status.alarm)).toBe(false)
})

test('targets whose readings did not load are not judged: they are left out and counted', async () => {
  const broken = selectTargetList(await without('observations/ecology.json'))
  const lost = featured.filter(({ indicator }) => live.indicators.get(indicator)?.theme === 'ecology')
  expect(broken.unread).toBe(lost.length)
  expect(idsOf(narrowTargets(broken, nothing))).toEqual(idsOf(all).filter((id) => !lost.some((target) => target.id === id)))
  expect(selectTargetList(await without('targets.json'))).toMatchObject({ groups: [], listed: [], years: [], natures: [], themes: [] })
})

test('no word of the list has a hole in it', () => {
  const texts = fieldsIn(list).flatMap(([, value]) => (typeof value === 'string' ? value : []))
  expect(texts.filter((text) => /undefined|NaN|null|\{obs:|\{target:|\[object/.test(text))).toEqual([])
})
