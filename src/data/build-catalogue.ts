import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { type Manifest, isReleased, releaseDay } from '~/domain/dataset/manifest'
import type { Milestone } from '~/domain/figure/milestone'
import { inDivisionOrder } from '~/domain/place/region'
import { placeOf } from '~/domain/reading/observation'
import { gather } from '~/lib/gather'
import { ReaderError } from '~/lib/reader-error'
import { groupReadings } from './group-readings'
import { type Core, rowPaths } from './load-core'
import type { Rows } from './load-rows'

function byId<Row extends { readonly id: Id }>(rows: Iterable<Row>): Map<Id, Row> {
  return new Map([...rows].map((row) => [row.id, row]))
}

/** The milestones of each place that pages show; those for the data alone are left out. */
function byRegion(milestones: readonly Milestone[]): Map<string, Milestone[]> {
  const shown = milestones.filter(({ display }) => display === undefined)
  const pairs = shown.flatMap((milestone) => milestone.regions.map((region) => ({ region, milestone })))
  return new Map([...gather(pairs, ({ region }) => region)].map(([region, list]) => [region, list.map(({ milestone }) => milestone)]))
}

/** Joins core and rows into the one value that selectors ask. Rows that are not released stay outside. `partial` says that they are an excerpt. */
export function buildCatalogue(manifest: Manifest, core: Core, rows: readonly Rows[], partial = false): Catalogue {
  const loaded = rows.filter((part) => part.fault === null).map((part) => part.path)
  const { site } = core
  const plan = core.plans.find((candidate) => candidate.id === site.plan)
  if (!plan) throw new ReaderError(`site.json 的 plan “${site.plan}”不在 plans.json 里`)
  const sources = byId(core.sources)
  const observations = byId(rows.flatMap((part) => part.observations).filter((row) => isReleased(row, releaseDay(manifest))))
  const regions = inDivisionOrder(core.regions)
  // Milestones for the data alone appear on no page.
  const milestones = rows.flatMap((part) => part.milestones).filter(({ display }) => !display)
  return {
    version: manifest.version,
    asOf: manifest.asOf,
    collectedTo: manifest.collectedTo,
    updated: manifest.updated,
    releaseDay: releaseDay(manifest),
    site,
    plan,
    themes: byId(core.themes),
    regions: new Map(regions.map((region) => [region.adcode, region])),
    counties: regions.filter((region) => region.kind === 'county' && region.parent === site.region),
    subjects: byId(core.subjects),
    units: byId(core.units),
    bases: byId(core.bases),
    indicators: byId(core.indicators),
    sources,
    figures: byId(core.figures),
    scenes: byId(core.scenes),
    hexMap: core.hexMap,
    observations,
    targets: byId(rows.flatMap((part) => part.targets)),
    milestones: byId(milestones),
    editions: new Map(rows.flatMap((part) => part.editions).map((edition) => [edition.region, edition])),
    derived: byId(rows.flatMap((part) => part.derived)),
    ...groupReadings(observations.values(), sources),
    byPlace: new Map([...gather(observations.values(), placeOf)].map(([place, list]) => [place, list.map((row) => row.id)])),
    subjectsOf: gather(core.subjects, (subject) => subject.region ?? ''),
    milestonesOf: byRegion(milestones),
    faults: rows.flatMap((part) => part.fault ?? []),
    absent: rowPaths(manifest).filter((path) => !loaded.includes(path)),
    partial,
  }
}
