import { useMemo, useState } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { WallOptions } from '~/domain/link/wall-link'
import { withMovedItem } from '~/lib/with-moved-item'
import { chosenScenes } from '~/pages/wall/wall-scenes'
import { chosenIn, inOrder, scenesOf } from './scene-order'
import type { ListedScene } from './scene-row'

/**
 * The scenes in the operator's order, each chosen or not. A link cannot say that none is chosen: then `isEmpty`, and the link stays as it was
 * until one is.
 */
export function useSceneList(catalogue: Catalogue, options: WallOptions, onOptions: (options: WallOptions) => void) {
  const { scenes, region, dwell } = options
  const all = useMemo(() => [...catalogue.scenes.keys()], [catalogue])
  const [order, setOrder] = useState<readonly Id[]>(all)
  /** The scenes of the link when all were put out; null where they are not. */
  const [emptied, setEmptied] = useState<string | null>(null)
  const isEmpty = emptied === scenes.join()
  const ticked = useMemo(() => chosenIn(all, scenes), [all, scenes])
  const rows = useMemo(() => inOrder(order, ticked), [order, ticked])
  const chosen = isEmpty ? [] : ticked

  const put = (next: readonly Id[], wanted: readonly Id[]) => {
    setOrder(next)
    setEmptied(wanted.length === 0 ? scenes.join() : null)
    if (wanted.length > 0)
      onOptions({
        ...options,
        scenes: scenesOf(
          all,
          next.filter((id) => wanted.includes(id)),
        ),
      })
  }
  /** Gives the moved scene's new place among those that are chosen, from 1. */
  const move = (from: number, to: number): number => {
    const next = withMovedItem(rows, from, to)
    put(next, chosen)
    return next.slice(0, to + 1).filter((id) => chosen.includes(id)).length
  }
  const round = isEmpty ? [] : chosenScenes(catalogue, { scenes: chosen, region }).map(({ id }) => id)
  const listed = rows.flatMap((id, at): ListedScene[] => {
    const scene = catalogue.scenes.get(id)
    if (!scene) return []
    const isChosen = chosen.includes(id)
    const place = round.indexOf(id)
    const before = rows.slice(0, at).filter((other) => chosen.includes(other))
    const after = rows.slice(at + 1).find((other) => chosen.includes(other))
    return [
      {
        id,
        title: scene.title,
        seconds: dwell ?? scene.dwellSeconds,
        isChosen,
        number: place < 0 ? null : place + 1,
        above: before.length === 0 ? null : rows.indexOf(before[before.length - 1] ?? id),
        below: after === undefined ? null : rows.indexOf(after),
      },
    ]
  })
  return {
    listed,
    isEmpty,
    /** How many scenes a round has, and how many of those chosen the choice of a county leaves out. */
    count: round.length,
    leftOut: chosen.filter((id) => !round.includes(id)).length,
    isOwnOrder: rows.some((id, at) => id !== all[at]),
    choose: (id: Id, wanted: boolean) => put(rows, wanted ? [...chosen, id] : chosen.filter((each) => each !== id)),
    move,
    chooseAll: () => put(rows, all),
    chooseNone: () => put(rows, []),
    restore: () => put(all, chosen),
  }
}
