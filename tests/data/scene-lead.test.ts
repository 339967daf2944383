import { describe, expect, test } from 'vitest'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { factIds, selectScene, type SceneLead } from '~/selectors/wall/select-scene'
import { changed, live } from './live-catalogue'

function leadOf(catalogue: Catalogue, id: string): SceneLead {
  const scene = catalogue.scenes.get(id)
  const lead = scene ? selectScene(catalogue, scene).lead : null
  if (!lead) throw new Error(`no lead in ${id}`)
  return lead
}

const shownOf = ({ hero, facts }: SceneLead) => (hero ? [hero, ...facts] : facts)
const counties = [...live.scenes.values()].filter(({ layout }) => layout === 'county')

describe.each(counties)('the lead of $title', ({ id, facts }) => {
  const lead = leadOf(live, id)

  test('shows the readings that the curator names, the first of them large', () => {
    expect(shownOf(lead).map(({ from, to }) => (from ? { obs: to.obs, from: from.obs } : { obs: to.obs }))).toEqual(facts)
    expect(lead.hero?.to.obs).toBe(facts[0]?.obs)
  })

  test('has on the wall the numbers that its page has, in one order', () => {
    const cards = live.editions.get(lead.place?.adcode ?? '')?.cards ?? []
    expect(facts.map(({ obs }) => obs)).toEqual(cards.map(({ obs }) => obs))
  })

  test('names the documents of each of its readings, and no others than these and its headline’s', () => {
    const readings = factIds(shownOf(lead))
    const headline = (live.milestonesOf.get(lead.place?.adcode ?? '') ?? []).filter(({ highlight }) => highlight)
    const rows = [...readings.flatMap((obs) => live.observations.get(obs) ?? []), ...headline]
    const briefs = rows.flatMap(({ sources }) => sources.map(({ document }) => live.sources.get(document)?.brief ?? ''))
    const told = lead.sourceLine.split('；').map((name) => name.replace(/（(?:\d{4}年[\d月日]*)?，?(?:转载|其他公开资料)?）$/, ''))
    expect(new Set(told)).toEqual(new Set(briefs))
  })
})

test('昔阳’s new energy stands as what it was and what it became', () => {
  const [first] = leadOf(live, 'county-xiyang').facts
  expect([first?.name, first?.from?.printed.number, first?.to.printed.text]).toEqual(['新能源装机', '70', '252万千瓦'])
})

test('a reading that may not be shown is passed over, and nothing else is put in its place', async () => {
  const held = await changed('observations/energy.json', 'xiyang-new-energy-end', { display: 'table', displayReason: '待核' })
  const shown = shownOf(leadOf(held, 'county-xiyang')).map(({ to }) => to.obs)
  expect(shown).toEqual(['xiyang-gdp-2024', 'xiyang-non-coal-share-rise', 'xiyang-budget-revenue-2024'])
})

test('a reading from before that may not be shown leaves the later one alone', async () => {
  const held = await changed('observations/energy.json', 'xiyang-new-energy-start', { display: 'table', displayReason: '待核' })
  const [first] = leadOf(held, 'county-xiyang').facts
  expect([first?.from, first?.to.printed.number]).toEqual([null, '252'])
})

test('a figure whose title is the finding has its short title beside it', () => {
  const scene = live.scenes.get('county-xiyang')
  const { lead, figures } = scene ? selectScene(live, scene) : { lead: null, figures: [] }
  const timeline = figures.find(({ id }) => id === 'xiyang-timeline')
  expect(live.figures.get('xiyang-timeline')?.title).toContain('翻了一番')
  expect(timeline?.title).toBe('2024—2025年昔阳县大事')
  const finding = lead?.clauses.join('') ?? ''
  expect(figures.filter(({ title }) => title.includes(finding))).toEqual([])
})

test('where the headline may not be shown, the county’s name stands there and the foot does not name its documents', async () => {
  expect(leadOf(live, 'county-taigu').sourceLine).toContain('政府工作报告')
  const own = live.milestonesOf.get('140703')?.find(({ highlight }) => highlight)
  const held = await changed('milestones.json', own?.id ?? '', { text: '玛钢外贸{obs:no-such-reading}' })
  const { clauses, sourceLine } = leadOf(held, 'county-taigu')
  expect(clauses).toEqual(['太谷区'])
  expect(sourceLine).not.toContain('政府工作报告')
  expect(sourceLine).toContain('太谷区统计公报')
})
