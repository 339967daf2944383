import { expect, test } from 'vitest'
import { parsePeriod } from '~/domain/period/parse-period'
import { yearOf } from '~/domain/period/period-span'
import { countyFigures } from '~/selectors/county/county-figures'
import { selectCounty } from '~/selectors/county/select-county'
import { selectCountyItems } from '~/selectors/county/select-county-items'
import { selectCountyMilestones } from '~/selectors/county/select-county-milestones'
import { live } from './live-catalogue'

/** The year of each event of a county's timeline; null is what is said of the plan as a whole. */
function partsOf(adcode: string): ReadonlySet<number | null> {
  const ids = selectCountyMilestones(live, adcode).timeline?.spec.options.milestones ?? []
  return new Set(ids.map((id) => live.milestones.get(id)?.date ?? null).map((date) => (date === null ? null : yearOf(parsePeriod(date)))))
}

test('a county of whose events all are of one year has no timeline', () => {
  const lines = live.counties.filter(({ adcode }) => selectCountyMilestones(live, adcode).timeline !== null)
  expect(lines.length).toBeGreaterThan(0)
  for (const { adcode } of lines) expect(partsOf(adcode).size).toBeGreaterThan(1)
  expect(selectCountyMilestones(live, '140728').timeline).toBeNull()
})

test('where plans of one year are all that is listed, the heading says so; beside a timeline it does not', () => {
  expect(selectCountyMilestones(live, '140722').plansOf).toBe('2026年计划')
  expect(selectCountyMilestones(live, '140702').plansOf).toBeNull()
  expect(selectCountyMilestones(live, '140728')).toMatchObject({ listed: [], plansOf: null })
})

test("a county's three industries are called as the city's are, whatever other parts its editor has named", () => {
  const titles = (adcode: string) =>
    countyFigures(live, adcode).flatMap(({ spec, neutral }) => (spec.kind === 'structure' ? [neutral] : []))
  expect(titles('140721')).toEqual(['2019—2021年榆社县三次产业增加值'])
  expect(titles('140781')).toEqual(['2020年普查介休市人口年龄结构', '2019—2021年介休市三次产业增加值'])
  // Its editor's figure is of the industries already.
  expect(titles('140703')).toEqual(['2023年太谷区三次产业结构'])
})

test('a card says when its number is of, not what its document is', () => {
  for (const county of live.counties) expect(JSON.stringify(selectCounty(live, county).cards)).not.toContain('转载')
})

test("no result of a county's is the whole city's, but the two that the editor's list has", () => {
  const ofTheCity = live.counties.flatMap(({ adcode }) => selectCountyItems(live, adcode).items.filter(({ time }) => time.includes('全市')))
  expect(ofTheCity.map(({ milestone }) => milestone)).toEqual(['leopards-2024', 'double-carbon-room'])
})
