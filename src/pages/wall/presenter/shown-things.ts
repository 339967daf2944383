import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { Panel } from '~/pages/wall/layout/panel'
import { screenName, screenOf } from '~/pages/wall/layout/screen-of'
import type { WallCells } from '~/pages/wall/layout/wall-size'
import { recordIds } from '~/selectors/record/record-sources'
import { factIds, type SceneMap } from '~/selectors/wall/select-scene'

/** One thing that the audience sees, under the title by which a speaker finds it. */
export interface ShownThing {
  readonly title: string
  readonly ids: readonly Id[]
  /** The screens that it stands on, in reading order; none on a wall without seams. */
  readonly screens: readonly string[]
}

type Named = Omit<ShownThing, 'screens'>

/** The map of where a county lies says nothing else. */
function namedMap(catalogue: Catalogue, record: SceneMap): Named {
  const focus = record.kind === 'highlights' ? record.focus : null
  if (focus === null) return { title: record.title, ids: recordIds(catalogue, record) }
  return { title: `${catalogue.regions.get(focus)?.name ?? ''}的位置`, ids: [] }
}

function thingsOn(catalogue: Catalogue, panel: Panel): readonly Named[] {
  if (panel.kind === 'figures')
    return panel.blocks.map(({ record, own }) => ({ title: own?.title ?? record.title, ids: recordIds(catalogue, record) }))
  if (panel.kind !== 'lead') return [namedMap(catalogue, panel.record)]
  const { clauses, hero, facts } = panel.lead
  return [{ title: clauses.join(''), ids: factIds(hero ? [hero, ...facts] : facts) }]
}

/** What stands on these panels, in their order, each title once with all screens that it is on. */
export function shownThings(catalogue: Catalogue, panels: readonly Panel[], cells: WallCells | null): readonly ShownThing[] {
  const things = new Map<string, ShownThing>()
  for (const panel of panels) {
    const screens = cells ? [screenName(screenOf(panel, cells), cells)] : []
    for (const { title, ids } of thingsOn(catalogue, panel)) {
      const before = things.get(title)
      things.set(title, {
        title,
        ids: [...new Set([...(before?.ids ?? []), ...ids])],
        screens: [...new Set([...(before?.screens ?? []), ...screens])],
      })
    }
  }
  return [...things.values()]
}
