import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Source } from '~/domain/source/source'
import type { Panel } from '~/pages/wall/layout/panel'
import type { WallCells } from '~/pages/wall/layout/wall-size'
import type { SceneOrFault } from '~/pages/wall/wall-scenes'
import { sourcesOf, statedFact, type StatedFact } from '~/selectors/record/record-sources'
import { selectSpeech, type Speech } from '~/selectors/wall/select-speech'
import { shownThings, type ShownThing } from './shown-things'

/** What a presenter has at hand for one figure of a scene. */
export interface FigureNotes extends Pick<ShownThing, 'title' | 'screens'> {
  /** The figure's own title, where the reader gave it another; else ''. */
  readonly original: string
  /** All that the reader wrote on it; '' for nothing. */
  readonly note: string
  readonly facts: readonly StatedFact[]
}

/** The presenter's notes of a scene: what to say, each figure with its screens and facts, and the documents behind all of them. */
export interface SceneNotes {
  readonly speech: Speech | null
  /** The scene has a speech, and the data that are loaded do not bear it out. */
  readonly isKeptBack: boolean
  readonly figures: readonly FigureNotes[]
  readonly sources: readonly Source[]
}

type Noted = Omit<FigureNotes, 'facts'> & Pick<ShownThing, 'ids'>

/** What a reader wrote on a figure of a list. */
function ownWords({ record }: SceneOrFault, title: string): Pick<Noted, 'original' | 'note'> {
  const figure = record && 'list' in record ? record.list.find((each) => each.title === title) : undefined
  return { original: figure?.isOwnTitle ? figure.record.title : '', note: figure?.note ?? '' }
}

/** What to say of a scene as laid out on these panels of a wall, which screen shows what, and from which documents. */
export function sceneNotes(catalogue: Catalogue, entry: SceneOrFault, panels: readonly Panel[], cells: WallCells | null): SceneNotes {
  // Without screens to point at, what has nothing to tell is no note.
  const shown = shownThings(catalogue, panels, cells).filter(({ ids, screens }) => ids.length > 0 || screens.length > 0)
  const noted = shown.map((thing): Noted => ({ ...thing, ...ownWords(entry, thing.title) }))
  const speech = selectSpeech(catalogue, entry.scene)
  return {
    speech,
    isKeptBack: speech === null && entry.scene.speech !== '',
    figures: noted.map(({ ids, ...rest }) => ({ ...rest, facts: ids.flatMap((id) => statedFact(catalogue, id) ?? []) })),
    sources: sourcesOf(
      catalogue,
      noted.flatMap(({ ids }) => ids),
    ),
  }
}
