import { expect, test } from 'vitest'
import { comparisonFor } from '~/selectors/figure/comparison-figure'
import { mainFigure } from '~/selectors/figure/main-figure'
import { selectFigure } from '~/selectors/figure/select-figure'
import { overviewRows } from '~/selectors/overview/overview-rows'
import { selectHeadlines } from '~/selectors/overview/select-headlines'
import { selectThemeTiles } from '~/selectors/overview/select-theme-tiles'
import { selectSourceSheet } from '~/selectors/record/select-source-sheet'
import { withRow } from './broken-copy'
import { catalogueOf, fieldsIn, live, readingsIn, recordOf } from './live-catalogue'
import { liveExcerpt, partial, wholeFiles } from './live-excerpt'

const rows = overviewRows(live)

const { overviewFigures, pickerIndicators } = live.site
/** The figures that the overview shows before a reader asks for anything, by id. */
const named = Object.values(overviewFigures).flat()
/** The figures that a reader can come to on the overview without the whole datasets. */
const choices = [null, ...pickerIndicators, ...[...partial.figures.values()].filter(({ spec }) => spec.kind === 'map').map(({ id }) => id)]

/** The file that holds a reading. */
function fileOf(obs: string): string {
  const indicator = live.indicators.get(live.observations.get(obs)?.indicator ?? '')
  return `observations/${indicator?.theme ?? ''}.json`
}

/** Every sentence of a value, for what it refers to. */
function referred(value: unknown, kind: 'obs' | 'target'): readonly string[] {
  return [...JSON.stringify(value).matchAll(/\{(obs|target):([^}]+)\}/g)].flatMap(([, what, id]) => (what === kind && id ? [id] : []))
}

/** The values of fields that hold ids, at any depth. */
function idsIn(value: unknown, fields: readonly string[]): readonly string[] {
  return fieldsIn(value).flatMap(([field, held]) => (fields.includes(field) && typeof held === 'string' ? [held] : []))
}

const figures = named.map((id) => live.figures.get(id))
const milestones = [...rows.milestones].map((id) => live.milestones.get(id))

test('every id that the overview’s figures and words name is in it', () => {
  expect([...rows.figures]).toEqual(expect.arrayContaining(named))
  const told = [live.site, figures, milestones]
  const claims = figures.map((figure) => figure?.claims)
  const readings = [...referred(told, 'obs'), ...idsIn(live.site, ['obs', 'from', 'share']), ...idsIn(claims, ['obs', 'part', 'whole'])]
  expect(readings.length).toBeGreaterThan(20)
  expect(readings.filter((id) => !rows.observations.has(id))).toEqual([])
  const targets = [
    ...referred(told, 'target'),
    ...idsIn(live.site, ['target']),
    ...idsIn(claims, ['target']),
    ...idsIn(figures, ['targets']),
  ]
  expect(targets.length).toBeGreaterThan(5)
  expect(targets.filter((id) => !rows.targets.has(id))).toEqual([])
  expect(idsIn(figures, ['indicators']).filter((id) => !rows.indicators.has(id))).toEqual([])
  expect(idsIn(figures, ['milestones']).filter((id) => !rows.milestones.has(id))).toEqual([])
  expect(pickerIndicators.filter((id) => !rows.indicators.has(id))).toEqual([])
  expect([...live.milestones.values()].filter(({ id, highlight }) => highlight && !rows.milestones.has(id))).toEqual([])
})

test('every reading and target of it is of an indicator of it, and an indicator of it has all its featured readings or is only named beside one', () => {
  const indicatorOf = (id: string) => live.observations.get(id)?.indicator ?? live.targets.get(id)?.indicator ?? ''
  expect([...rows.observations, ...rows.targets].filter((id) => !rows.indicators.has(indicatorOf(id)))).toEqual([])
  const shown = new Set(named.flatMap((id) => readingsIn(recordOf(live, id))).map(indicatorOf))
  const missing = [...live.observations.values()].filter(
    ({ id, indicator, display }) => display === 'featured' && shown.has(indicator) && !rows.observations.has(id),
  )
  expect(missing.map(({ id }) => id)).toEqual([])
})

test('what stands beside a reading on its source sheet is in it, and what stands beside that', async () => {
  const [shown = ''] = rows.observations
  const [near = '', far = ''] = [...live.observations.keys()].filter((id) => !rows.observations.has(id))
  const linked = withRow(fileOf(near), near, { supersedes: far }, withRow(fileOf(shown), shown, { compareWith: near }))
  const kept = overviewRows(await catalogueOf(linked)).observations
  expect([...kept].filter((id) => !rows.observations.has(id)).toSorted()).toEqual([near, far].toSorted())
})

test('the excerpt is a fraction of the whole: most rows that nothing on the overview names stay outside', () => {
  const whole = JSON.stringify(Object.fromEntries(wholeFiles))
  expect(JSON.stringify(liveExcerpt).length).toBeLessThan(whole.length / 2)
  expect(partial.observations.size).toBeLessThan(live.observations.size / 2)
  expect([partial.partial, live.partial]).toEqual([true, false])
  expect([partial.faults, partial.absent]).toEqual([[], []])
})

test.each(named)('%s gives the same record from the excerpt as from the whole', (id) => {
  expect(recordOf(partial, id)).toEqual(recordOf(live, id))
})

test.each(choices)('the main figure for %s is the same from the excerpt as from the whole, period by period', (asked) => {
  const periods = mainFigure(live, asked, null).periods.map(({ key }) => key)
  for (const period of [null, ...periods]) {
    const [part, whole] = [mainFigure(partial, asked, period), mainFigure(live, asked, period)]
    expect(part).toEqual(whole)
    expect(selectFigure(partial, part.figure)).toEqual(selectFigure(live, whole.figure))
  }
})

test('whichever counties are chosen, the comparison is the same', () => {
  const codes = live.counties.map(({ adcode }) => adcode)
  const pairs = codes.flatMap((first, index) => codes.slice(index).map((second) => [...new Set([first, second])]))
  for (const chosen of [...pairs, codes.slice(0, 4), codes.slice(-3)])
    expect(selectFigure(partial, comparisonFor(partial, chosen))).toEqual(selectFigure(live, comparisonFor(live, chosen)))
})

test('the first words and the tiles of the themes are the same', () => {
  expect(selectHeadlines(partial)).toEqual(selectHeadlines(live))
  expect(selectThemeTiles(partial)).toEqual(selectThemeTiles(live))
})

test('a source sheet that opens from the excerpt says what the whole would say', () => {
  expect(partial.observations.size).toBeGreaterThan(50)
  const unlike = [...partial.observations.keys()].filter(
    (id) => JSON.stringify(selectSourceSheet(partial, id)) !== JSON.stringify(selectSourceSheet(live, id)),
  )
  expect(unlike).toEqual([])
})
