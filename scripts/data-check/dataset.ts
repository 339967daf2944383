import type { Correction, Excluded, Quote, Update } from '~/domain/dataset/late-files'
import type { Plan, Site } from '~/domain/dataset/site'
import type { Edition } from '~/domain/figure/edition'
import type { Figure } from '~/domain/figure/figure'
import type { Milestone } from '~/domain/figure/milestone'
import type { Scene } from '~/domain/figure/scene'
import type { HexMap } from '~/domain/place/hex-map'
import type { Region, Subject } from '~/domain/place/region'
import type { Basis, Indicator, Theme } from '~/domain/reading/indicator'
import type { Derived, Observation } from '~/domain/reading/observation'
import type { Source } from '~/domain/source/source'
import type { Target } from '~/domain/target/target'
import type { Unit } from '~/domain/value/unit'
import type { Finding } from './finding'

/** A row with the place it was read from, so that a finding can name it. */
export interface Placed<Row> {
  readonly row: Row
  readonly file: string
  /** 第3条，第42行（jinzhong-gdp-2024）, '' for a file that is one value */
  readonly name: string
}

/** Every dataset file, each valid by its own schema; what the rules look at is how they fit together. */
export interface Dataset {
  /** The text of every file by its path below public/data. */
  readonly texts: ReadonlyMap<string, string>
  readonly plans: readonly Placed<Plan>[]
  readonly themes: readonly Placed<Theme>[]
  readonly regions: readonly Placed<Region>[]
  readonly subjects: readonly Placed<Subject>[]
  readonly units: readonly Placed<Unit>[]
  readonly bases: readonly Placed<Basis>[]
  readonly indicators: readonly Placed<Indicator>[]
  readonly sources: readonly Placed<Source>[]
  readonly figures: readonly Placed<Figure>[]
  readonly scenes: readonly Placed<Scene>[]
  readonly observations: readonly Placed<Observation>[]
  readonly targets: readonly Placed<Target>[]
  readonly milestones: readonly Placed<Milestone>[]
  readonly derived: readonly Placed<Derived>[]
  readonly editions: readonly Placed<Edition>[]
  readonly excluded: readonly Placed<Excluded>[]
  readonly corrections: readonly Placed<Correction>[]
  readonly updates: readonly Placed<Update>[]
  readonly quotes: readonly Placed<Quote>[]
  readonly site: Placed<Site>
  readonly hexMap: Placed<HexMap>
}

export type Rule = (data: Dataset) => readonly Finding[]

/** A finding about one row. */
export function at(placed: Placed<unknown>, field: string, message: string): Finding {
  return { file: placed.file, row: placed.name, field, message }
}

/** Rows by a key of theirs, in their order; of rows with the same key the first. */
export function indexed<Row>(rows: readonly Placed<Row>[], key: (row: Row) => string): ReadonlyMap<string, Row> {
  const byKey = new Map<string, Row>()
  for (const { row } of rows) if (!byKey.has(key(row))) byKey.set(key(row), row)
  return byKey
}
