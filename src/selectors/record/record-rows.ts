import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { Milestone } from '~/domain/figure/milestone'
import type { Observation } from '~/domain/reading/observation'
import type { Target } from '~/domain/target/target'
import type { FigureRecord } from '~/selectors/figure/figure-record'
import type { WordPiece } from '~/selectors/words/word-piece'
import { wordReferences } from '~/selectors/words/word-references'

/** Every row that a figure leans on, each once, in reading order. */
export interface RecordRows {
  readonly observations: readonly Observation[]
  readonly targets: readonly Target[]
  readonly milestones: readonly Milestone[]
}

type Shown = { readonly obs: Id } | null

const idsOf = (readings: readonly Shown[]): readonly Id[] => readings.flatMap((reading) => reading?.obs ?? [])
const idsIn = (pieces: readonly WordPiece[]): readonly Id[] => pieces.flatMap(({ obs }) => obs ?? [])

/** The ids of readings, targets and milestones in a record's drawing: ids of unlike rows never meet, so one list does. */
export function drawnIds(record: FigureRecord): readonly Id[] {
  switch (record.kind) {
    case 'highlights':
      return record.regions.flatMap(({ milestone, numbers, pieces }) => [milestone, ...idsOf(numbers), ...idsIn(pieces)])
    case 'map':
      return idsOf(record.regions.map(({ reading }) => reading))
    case 'trend':
      return [...idsOf(record.points), ...record.targets.map(({ target }) => target)]
    case 'trend-grid':
      return idsOf(record.panels.flatMap(({ points }) => points))
    case 'gauge':
      return record.gauges.flatMap(({ target, reading }) => [...idsOf([reading]), target])
    case 'bullet':
      return record.rows.flatMap(({ target, reading }) => [...idsOf([reading]), target])
    case 'ranking':
      return idsOf(record.rows.map(({ reading }) => reading))
    case 'structure':
      return idsOf(record.rows.flatMap(({ readings }) => readings))
    case 'comparison':
      return idsOf(record.rows.flatMap(({ cells }) => cells.map(({ reading }) => reading)))
    case 'cells':
      return idsOf([record.from, record.to])
    case 'timeline':
      return record.years.flatMap(({ entries }) => entries.flatMap(({ milestone, pieces }) => [milestone, ...idsIn(pieces)]))
  }
}

/** The rows behind a record: what its drawing shows, and what the title of a named figure says beside. */
export function recordRows(catalogue: Catalogue, record: FigureRecord): RecordRows {
  const titled = record.id === null ? undefined : catalogue.figures.get(record.id)
  const told = titled ? wordReferences(titled.title).map(({ id }) => id) : []
  const ids = [...new Set([...drawnIds(record), ...told])]
  return {
    observations: ids.flatMap((id) => catalogue.observations.get(id) ?? []),
    targets: ids.flatMap((id) => catalogue.targets.get(id) ?? []),
    milestones: ids.flatMap((id) => catalogue.milestones.get(id) ?? []),
  }
}
