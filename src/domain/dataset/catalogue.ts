import type { Edition } from '~/domain/figure/edition'
import type { Figure } from '~/domain/figure/figure'
import type { Milestone } from '~/domain/figure/milestone'
import type { Scene } from '~/domain/figure/scene'
import type { Period } from '~/domain/period/period'
import type { HexMap } from '~/domain/place/hex-map'
import type { Region, Subject } from '~/domain/place/region'
import type { Choice } from '~/domain/reading/choose-reading'
import type { Basis, Indicator, Theme } from '~/domain/reading/indicator'
import type { Derived, Observation } from '~/domain/reading/observation'
import type { Source } from '~/domain/source/source'
import type { Target } from '~/domain/target/target'
import type { Unit } from '~/domain/value/unit'
import type { Adcode, Id } from './id'
import type { Plan, Site } from './site'

/** What went wrong with one dataset file; `message` is a Chinese sentence: what failed, where, what to do. */
export interface DatasetFault {
  readonly file: string
  readonly kind: 'missing' | 'broken' | 'schema' | 'slow' | 'reference'
  readonly row?: string
  readonly field?: string
  readonly message: string
}

/** Readings of the same indicator, place, period and basis. `shown` is the chosen one, `rule` says why in Chinese. */
export interface ReadingGroup extends Choice {
  readonly key: string
  readonly period: Period
}

/** Everything the selectors ask, indexed once; no look-up walks all rows. Maps keep the order readers see. */
export interface Catalogue {
  readonly version: string
  readonly asOf: string
  /** When the last document was gathered: later than the end of the data. */
  readonly collectedTo: string
  /** The day of the last update that readers are told of. */
  readonly updated: string
  /** The day by which rows are released. */
  readonly releaseDay: string
  readonly site: Site
  readonly plan: Plan
  readonly themes: ReadonlyMap<Id, Theme>
  readonly regions: ReadonlyMap<Adcode, Region>
  /** The county-level divisions of the site's region in division order. */
  readonly counties: readonly Region[]
  readonly subjects: ReadonlyMap<Id, Subject>
  readonly units: ReadonlyMap<Id, Unit>
  readonly bases: ReadonlyMap<Id, Basis>
  readonly indicators: ReadonlyMap<Id, Indicator>
  readonly sources: ReadonlyMap<Id, Source>
  readonly figures: ReadonlyMap<Id, Figure>
  readonly scenes: ReadonlyMap<Id, Scene>
  readonly hexMap: HexMap
  readonly observations: ReadonlyMap<Id, Observation>
  readonly targets: ReadonlyMap<Id, Target>
  readonly milestones: ReadonlyMap<Id, Milestone>
  /** How the page of a region is edited. */
  readonly editions: ReadonlyMap<Adcode, Edition>
  readonly derived: ReadonlyMap<Id, Derived>
  /** The group that an observation belongs to, by the observation's id. */
  readonly groupOf: ReadonlyMap<Id, ReadingGroup>
  /** Groups in order of period, by `seriesKey(indicator, place)`. */
  readonly series: ReadonlyMap<string, readonly ReadingGroup[]>
  /** Observation ids by place (adcode or subject id). */
  readonly byPlace: ReadonlyMap<string, readonly Id[]>
  /** Enterprises, parks and scenic areas by the region that they lie in. */
  readonly subjectsOf: ReadonlyMap<Adcode, readonly Subject[]>
  /** Milestones by each of their regions. */
  readonly milestonesOf: ReadonlyMap<Adcode, readonly Milestone[]>
  readonly faults: readonly DatasetFault[]
  /** Row files that failed or have not come yet: what they hold is unknown, which is not 资料收集中. */
  readonly absent: readonly string[]
  /** Only what the overview shows: every indicator in it is complete, other indicators, pages and sheets want the full datasets. */
  readonly partial: boolean
}
