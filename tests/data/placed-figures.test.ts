import { expect, test } from 'vitest'
import { z } from 'zod'
import { Id } from '~/domain/dataset/id'
import { figureHref } from '~/domain/link/href'
import { parseLink } from '~/domain/link/link'
import { countyComparison, defaultPartners } from '~/selectors/county/county-comparison'
import { countyFigures } from '~/selectors/county/county-figures'
import { placedFigure, placedFigures } from '~/selectors/county/placed-figures'
import { selectCountyMilestones } from '~/selectors/county/select-county-milestones'
import { selectCountyTargets } from '~/selectors/county/select-county-targets'
import type { RequestedFigure } from '~/selectors/figure/figure-words'
import { selectFigure } from '~/selectors/figure/select-figure'
import { targetFigure } from '~/selectors/figure/unnamed-figure'
import { texts, withRowAgain } from './broken-copy'
import { catalogueOf, live } from './live-catalogue'

const placed = placedFigures(live)
const ids = placed.map(({ id }) => id)
const places = [live.site.region, ...live.counties.map(({ adcode }) => adcode)]

/** The figures of a place's page as it is opened, each where the page selects it. */
function onPage(adcode: string): readonly RequestedFigure[] {
  const partners = defaultPartners(live, adcode)
  const { timeline } = selectCountyMilestones(live, adcode)
  return [
    ...countyFigures(live, adcode),
    ...(timeline ? [timeline] : []),
    ...selectCountyTargets(live, adcode).figures,
    countyComparison(live, adcode === live.site.region ? partners : [adcode, ...partners], adcode),
  ]
}

test('every figure without a name on a page of a place has an address of its own, which no named one has', () => {
  const unnamed = places.flatMap(onPage).filter(({ id }) => id === null)
  expect(unnamed.length).toBeGreaterThan(80)
  expect(unnamed.map(({ spec }) => placedFigure(live, spec)?.id)).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => live.figures.has(id) || !Id.safeParse(id).success || !/^\d{6}(-[a-z0-9]+)+$/.test(id))).toEqual([])
})

test('each is drawn without an error, and says where its numbers are from', () => {
  for (const { id, figure } of placed) {
    const record = selectFigure(live, figure)
    expect(`${id} ${record.kind} ${record.id}`).toBe(`${id} ${figure.spec.kind} null`)
    expect(record.sourceLine).not.toBe('')
  }
})

test('the embed of each shows what the page of its place shows', () => {
  const drawn = (figure: RequestedFigure) => ({ ...selectFigure(live, figure), spec: null })
  const unnamed = places.flatMap(onPage).filter(({ id }) => id === null)
  expect(placed.map(({ figure }) => drawn(figure))).toEqual(unnamed.map(drawn))
})

test('each is found by its spec, and by that of the link to it', () => {
  for (const { id, figure } of placed) {
    expect(placedFigure(live, figure.spec)?.id).toBe(id)
    const { route } = parseLink(figureHref(figure))
    if (route.page !== 'drawn' || !route.spec) throw new Error(`no link to ${id}`)
    expect(placedFigure(live, route.spec)?.id).toBe(id)
  }
})

test('targets are found as the page of targets hands them on', () => {
  const bullets = placed.filter(({ figure }) => figure.spec.kind === 'bullet')
  expect(bullets.length).toBeGreaterThan(0)
  for (const { id, figure } of bullets) expect(placedFigure(live, targetFigure(live, figure.spec.options.targets ?? []).spec)?.id).toBe(id)
})

test('a choice of a reader that no page shows has no embed', () => {
  const specs = placed.map(({ figure }) => figure.spec).filter(({ kind }) => kind !== 'bullet')
  for (const spec of specs) expect(placedFigure(live, { ...spec, periods: ['1999'] })).toBe(null)
  expect(placedFigure(live, { kind: 'trend', indicators: ['gdp'], regions: ['999999'], periods: [], options: {} })).toBe(null)
})

test('another reading of what no such figure shows changes none of them', async () => {
  const later = await catalogueOf(
    withRowAgain('observations/economy.json', 'jinzhong-gdp-2025', { id: 'jinzhong-gdp-2014', period: '2014' }),
  )
  expect(later.observations.size).toBe(live.observations.size + 1)
  expect(placedFigures(later).map(({ id, figure }) => [id, figure.spec])).toEqual(placed.map(({ id, figure }) => [id, figure.spec]))
})

test('the order of the rows of the datasets is in no address', async () => {
  const reversed = [...texts].flatMap(([path, text]) => {
    if (!/^(observations\/|targets|milestones)/.test(path)) return []
    return [[path, JSON.stringify(z.array(z.unknown()).parse(JSON.parse(text)).reverse())] as const]
  })
  const other = placedFigures(await catalogueOf(new Map(reversed)))
  const same = other.filter(({ figure }) => placedFigure(live, figure.spec))
  expect(same.length).toBeGreaterThan(60)
  for (const { id, figure } of same) expect(placedFigure(live, figure.spec)?.id).toBe(id)
})
