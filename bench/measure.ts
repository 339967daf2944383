import { buildCatalogue } from '~/data/build-catalogue'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { countyQueries } from './county-queries'
import { grownLibrary } from './grow-library'
import { type Library, readingCount } from './library'
import { median } from './median'

/** One size of the library: times in milliseconds, each the median of several rounds; heap in megabytes after a forced collection. */
export interface Measured {
  readonly factor: number
  readonly readings: number
  readonly indicators: number
  readonly regions: number
  readonly build: number
  /** Heap that the rows take, and what the catalogue takes on top of them. */
  readonly rowsHeap: number
  readonly indexHeap: number
  /** Per county, by the query's name. */
  readonly queries: ReadonlyMap<string, number>
}

const buildRounds = 5
const warmUps = 20
const queryRounds = 60

function timed(work: () => unknown): number {
  const from = performance.now()
  work()
  return performance.now() - from
}

function collectedHeap(): number {
  if (!globalThis.gc) throw new Error('run with --expose-gc: memory is read after a forced collection')
  for (let round = 0; round < 3; round++) globalThis.gc()
  return process.memoryUsage().heapUsed / 2 ** 20
}

/** Milliseconds of one query for one county: the median over rounds through all of them. */
function queryTime(catalogue: Catalogue, query: (catalogue: Catalogue, county: Catalogue['counties'][number]) => unknown): number {
  const round = () => timed(() => catalogue.counties.map((county) => query(catalogue, county))) / catalogue.counties.length
  for (let turn = 0; turn < warmUps; turn++) round()
  return median(Array.from({ length: queryRounds }, round))
}

/** Builds and asks a library of `factor` times today's rows. */
export function measure(today: Library, factor: number): Measured {
  const empty = collectedHeap()
  const library = grownLibrary(today, factor)
  const withRows = collectedHeap()
  const build = () => buildCatalogue(library.manifest, library.core, library.rows)
  const times = Array.from({ length: buildRounds }, () => timed(build))
  const before = collectedHeap()
  const catalogue = build()
  const indexHeap = collectedHeap() - before
  const queries = new Map([...countyQueries].map(([name, query]) => [name, queryTime(catalogue, query)]))
  return {
    factor,
    readings: readingCount(library),
    indicators: catalogue.indicators.size,
    regions: catalogue.regions.size,
    build: median(times),
    rowsHeap: withRows - empty,
    indexHeap,
    queries,
  }
}
