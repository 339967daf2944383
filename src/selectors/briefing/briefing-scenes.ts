import type { Id } from '~/domain/dataset/id'
import type { Scene } from '~/domain/figure/scene'
import type { BriefingFigure } from './briefing-record'

/** Figures of a reader's list that are shown on the wall at once, in the list's order. */
export interface ListScene extends Pick<Scene, 'id' | 'title' | 'dwellSeconds' | 'speech' | 'claims'> {
  readonly list: readonly BriefingFigure[]
}

/** How long a scene of one figure is shown, and how much longer for each further figure; in seconds. */
const dwell = 14
const dwellMore = 6

/** `list-3`: the scene that begins with the third figure of the list, whatever the shape of the wall. */
const sceneId = (at: number): Id => `list-${at + 1}`

/** The number that a scene of a list begins with, from 1; null for a scene of the data. */
const numberOf = (id: Id): number | null => Number(/^list-(\d+)$/.exec(id)?.[1] ?? 0) || null

/** A list as scenes of at most `abreast` figures: as few as it takes, all of nearly equal size, so that no figure is left alone. */
export function briefingScenes(figures: readonly BriefingFigure[], abreast: number): readonly ListScene[] {
  const count = Math.ceil(figures.length / Math.max(1, abreast))
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [Math.ceil((index * figures.length) / count), Math.ceil(((index + 1) * figures.length) / count)]
    const list = figures.slice(from, to)
    return {
      id: sceneId(from),
      title: list.map(({ title }) => title).join('；'),
      dwellSeconds: dwell + dwellMore * (list.length - 1),
      speech: '',
      claims: [],
      list,
    }
  })
}

/**
 * The place of a scene in a round: its own, or that of the scene in which its figure is shown on a wall of another shape; 0 where there is
 * none.
 */
export function scenePlace(scenes: readonly Pick<Scene, 'id'>[], id: Id | null): number {
  const exact = scenes.findIndex((scene) => scene.id === id)
  const number = numberOf(id ?? '')
  if (exact >= 0 || number === null) return Math.max(0, exact)
  const later = scenes.findIndex((scene) => (numberOf(scene.id) ?? 0) > number)
  return Math.max(0, (later < 0 ? scenes.length : later) - 1)
}
