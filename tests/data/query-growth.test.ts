import { expect, test } from 'vitest'
import { buildCatalogue } from '~/data/build-catalogue'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { countyQueries } from '../../bench/county-queries'
import { grownLibrary } from '../../bench/grow-library'
import { loadLibrary, readingCount } from '../../bench/library'
import { countedCatalogue } from './counted-catalogue'

// Index once, then no question of a county's page grows with the library: counted in rows touched, not in time.

const today = await loadLibrary('public/data')
const factor = 50
const built = (library: typeof today) => buildCatalogue(library.manifest, library.core, library.rows)
const small = built(today)
const large = built(grownLibrary(today, factor))

/** Rows touched by one query for each county. */
function touchedBy(plain: Catalogue, query: (catalogue: Catalogue, county: Catalogue['counties'][number]) => unknown): number[] {
  const { catalogue, touched } = countedCatalogue(plain)
  return plain.counties.map((county) => {
    const before = touched()
    query(catalogue, county)
    return touched() - before
  })
}

test('the larger library holds fifty times the readings, more of everything else, and of the eleven no more', () => {
  expect(readingCount(today)).toBeGreaterThan(400)
  expect(large.observations.size).toBe(factor * small.observations.size)
  expect(large.targets.size).toBe(factor * small.targets.size)
  expect(large.milestones.size).toBe(factor * small.milestones.size)
  for (const name of ['indicators', 'regions', 'subjects', 'sources', 'series', 'byPlace'] as const)
    expect(large[name].size).toBeGreaterThan(2 * small[name].size)
  const own = (catalogue: Catalogue) => catalogue.counties.map(({ adcode }) => [adcode, catalogue.byPlace.get(adcode)])
  expect(own(large)).toEqual(own(small))
})

test.each([...countyQueries])('%s: as many rows are touched, and the answer is the same', (_name, query) => {
  const counts = touchedBy(small, query)
  expect(Math.min(...counts)).toBeGreaterThan(0)
  expect(touchedBy(large, query)).toEqual(counts)
  for (const county of small.counties) expect(query(large, county)).toEqual(query(small, county))
})

test('a walk through all rows, or through all series, is seen by the count', () => {
  const walks = [
    (catalogue: Catalogue) => [...catalogue.observations.values()].filter((row) => row.region === null),
    (catalogue: Catalogue) => [...catalogue.series.keys()].filter((key) => key.startsWith('gdp@')),
  ]
  for (const walk of walks) {
    const [least = 0] = touchedBy(small, walk)
    expect(least).toBeGreaterThan(400)
    expect(Math.min(...touchedBy(large, walk))).toBeGreaterThan(10 * least)
  }
})
