import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { Source } from '~/domain/source/source'
import type { Panel } from '~/pages/wall/layout/panel'
import type { SceneOrFault } from '~/pages/wall/wall-scenes'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { recordIds, sourcesOf, statedFact, type StatedFact } from '~/selectors/record/record-sources'
import { factIds, type SceneLead } from '~/selectors/wall/select-scene'
import { plainWords } from '~/selectors/words/words'

/** What a presenter has at hand for one figure of a scene. */
export interface FigureNotes {
  readonly title: string
  /** The figure's own title, where the reader gave it another; else ''. */
  readonly original: string
  /** All that the reader wrote on it; '' for nothing. */
  readonly note: string
  readonly facts: readonly StatedFact[]
}

/** The presenter's notes of a scene: what the curator wrote, each figure with its facts, and the documents behind all of them. */
export interface SceneNotes {
  readonly words: string
  readonly figures: readonly FigureNotes[]
  readonly sources: readonly Source[]
}

type Noted = Omit<FigureNotes, 'facts'> & { readonly ids: readonly Id[] }

function leadNoted({ clauses, hero, facts }: SceneLead): Noted {
  return { title: clauses.join(''), original: '', note: '', ids: factIds(hero ? [hero, ...facts] : facts) }
}

/** The figures of the panels, in their order, each once; the map of where a county lies has nothing to say. */
function shownRecords(panels: readonly Panel[]): readonly FigureRecord[] {
  const records = panels.flatMap((panel): readonly FigureRecord[] => {
    if (panel.kind === 'lead') return []
    if (panel.kind === 'figures') return panel.blocks.map(({ record }) => record)
    return panel.record.kind === 'highlights' && panel.record.focus !== null ? [] : [panel.record]
  })
  return [...new Set(records)]
}

function notedOf(catalogue: Catalogue, { record }: SceneOrFault, panels: readonly Panel[]): readonly Noted[] {
  if (record === null) return []
  if ('list' in record) {
    return record.list.map(({ record: figure, title, isOwnTitle, note }) => ({
      title,
      original: isOwnTitle ? figure.title : '',
      note,
      ids: recordIds(catalogue, figure),
    }))
  }
  const leads = panels.flatMap((panel) => (panel.kind === 'lead' && record.lead ? [leadNoted(record.lead)] : []))
  const figures = shownRecords(panels).map((figure) => ({
    title: figure.title,
    original: '',
    note: '',
    ids: recordIds(catalogue, figure),
  }))
  return [...leads, ...figures]
}

/** What to say of a scene as laid out on these panels, and from which documents. */
export function sceneNotes(catalogue: Catalogue, entry: SceneOrFault, panels: readonly Panel[]): SceneNotes {
  const noted = notedOf(catalogue, entry, panels)
  return {
    words: plainWords(catalogue, entry.scene.notes),
    figures: noted.map(({ ids, ...rest }) => ({ ...rest, facts: ids.flatMap((id) => statedFact(catalogue, id) ?? []) })),
    sources: sourcesOf(
      catalogue,
      noted.flatMap(({ ids }) => ids),
    ),
  }
}
