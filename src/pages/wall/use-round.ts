import { useMemo } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { readBriefing } from '~/domain/link/briefing-link'
import type { WallOptions } from '~/domain/link/wall-link'
import { figuresAbreast } from '~/pages/wall/layout/list-panels'
import type { WallSize } from '~/pages/wall/layout/wall-size'
import { briefingFigures, selectBriefing, type BriefingFigure } from '~/selectors/briefing/briefing-record'
import { briefingScenes } from '~/selectors/briefing/briefing-scenes'
import { chosenScenes, sceneOrFault, type SceneOrFault } from './wall-scenes'

/** What each part of the wall is given: the query of the link, and the reader's list in it, '' for none. */
export interface WallProps {
  readonly catalogue: Catalogue
  readonly optionText: string
  readonly items: string
}

/** A reader's list as a wall shows it. */
export interface WallList {
  readonly items: string
  /** The reader's title for it; '' where there is none. */
  readonly title: string
  readonly figures: readonly BriefingFigure[]
  /** What of it could not be read or found, as sentences. */
  readonly faults: readonly string[]
}

/** The list of a link; null where the link has none. */
export function useWallList(catalogue: Catalogue, items: string): WallList | null {
  return useMemo(() => {
    if (items === '') return null
    const { briefing, faults } = readBriefing(items)
    const entries = selectBriefing(catalogue, briefing)
    const gaps = entries.flatMap((entry) => (entry.record === null ? [entry.fault] : []))
    return { items, title: briefing.title, figures: briefingFigures(entries), faults: [...faults, ...gaps] }
  }, [catalogue, items])
}

/** What a wall of a size shows in turn: a reader's list where there is one, else the scenes that the operator requested. */
export function useRound(
  catalogue: Catalogue,
  options: Pick<WallOptions, 'scenes' | 'region'>,
  list: WallList | null,
  size: Pick<WallSize, 'panelWidths' | 'cells'>,
): readonly SceneOrFault[] {
  const abreast = list ? figuresAbreast(size, list.figures.length) : 0
  return useMemo(
    () =>
      list
        ? briefingScenes(list.figures, abreast).map((scene) => ({ scene, record: scene, fault: null }))
        : chosenScenes(catalogue, options).map((scene) => sceneOrFault(catalogue, scene)),
    [catalogue, options, list, abreast],
  )
}
