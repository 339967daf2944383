import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { live } from './live-catalogue'

const notes = readFileSync('docs/data-notes.md', 'utf8')
const [, list = ''] = /## 九、两份统计公报的核心指标\n([\s\S]*?)\n\n只有一年/.exec(notes) ?? []
const core = [...list.matchAll(/`([a-z][a-z0-9-]+)`/g)].flatMap(([, id]) => id ?? []).filter((id) => live.indicators.has(id))
const rows = [...live.observations.values()]
const citing = (document: string) => rows.filter(({ sources }) => sources.some((citation) => citation.document === document))

test('the list of core indicators says how many it has', () => {
  expect(core.length).toBeGreaterThan(140)
  expect(new Set(core).size).toBe(core.length)
  expect(list).toContain(`下列${core.length}个全市指标`)
})

test.each(['2024', '2025'])('every core indicator has a shown reading of %s that cites the bulletin of that year', (year) => {
  const held = new Set(
    citing(`bulletin-${year}`)
      .filter(({ display, region, period }) => display === 'featured' && region === live.site.region && period.endsWith(year))
      .map(({ indicator }) => indicator),
  )
  expect(core.filter((id) => !held.has(id))).toEqual([])
})

test.each([
  ['bulletin-2024', 160],
  ['bulletin-2025', 200],
])('of %s at least %i distinct readings are held', (document, least) => {
  const distinct = new Set(citing(document).map(({ indicator, region, period }) => `${indicator} ${region} ${period}`))
  expect(distinct.size).toBeGreaterThanOrEqual(least)
})

test('the bulletins are cited at least four hundred times, by sentence or table', () => {
  const citations = rows.flatMap(({ sources }) => sources.filter(({ document }) => document.startsWith('bulletin-')))
  expect(citations.length).toBeGreaterThanOrEqual(400)
  for (const { locator } of citations) expect(locator).toMatch(/^(\d+\.\d+|表\d+)$/)
})
