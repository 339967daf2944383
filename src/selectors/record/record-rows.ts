import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { Milestone } from '~/domain/figure/milestone'
import type { Observation } from '~/domain/reading/observation'
import type { Target } from '~/domain/target/target'
import { shownItems, type FigureRecord } from '~/selectors/figure/kinds'
import { wordReferences } from '~/selectors/words/word-references'

/** Every row that a figure leans on, each once, in reading order. */
export interface RecordRows {
  readonly observations: readonly Observation[]
  readonly targets: readonly Target[]
  readonly milestones: readonly Milestone[]
}

/** The ids of readings, targets and milestones in a record's drawing: ids of unlike rows never meet, so one list does. */
export function drawnIds(record: FigureRecord): readonly Id[] {
  return shownItems(record).flatMap((item) => {
    if ('obs' in item) return [item.obs]
    if ('target' in item) return [item.target]
    return 'milestone' in item ? [item.milestone, ...item.pieces.flatMap(({ obs }) => obs ?? [])] : []
  })
}

/** The rows behind a record: what its drawing shows, and the readings in the title of a named figure. */
export function recordRows(catalogue: Catalogue, record: FigureRecord): RecordRows {
  const titled = record.id === null ? undefined : catalogue.figures.get(record.id)
  const inTitle = titled ? wordReferences(titled.title).map(({ id }) => id) : []
  const ids = [...new Set([...drawnIds(record), ...inTitle])]
  return {
    observations: ids.flatMap((id) => catalogue.observations.get(id) ?? []),
    targets: ids.flatMap((id) => catalogue.targets.get(id) ?? []),
    milestones: ids.flatMap((id) => catalogue.milestones.get(id) ?? []),
  }
}
