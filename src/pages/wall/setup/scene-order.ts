import type { Id } from '~/domain/dataset/id'

/** The scenes that a link chooses, in its order: all where it names none, or none that there is. */
export function chosenIn(all: readonly Id[], scenes: readonly Id[]): readonly Id[] {
  const known = scenes.filter((id) => all.includes(id))
  return known.length > 0 ? known : all
}

/** All scenes, where those that are chosen take the places that they have among the rest in their own order: what is not chosen stays. */
export function inOrder(all: readonly Id[], chosen: readonly Id[]): readonly Id[] {
  const isChosen = new Set(chosen)
  let next = 0
  return all.map((id) => {
    if (!isChosen.has(id)) return id
    next += 1
    return chosen[next - 1] ?? id
  })
}

/** What the link says of it: nothing for all scenes in the order of the data, so that a scene which the data gains is shown too. */
export function scenesOf(all: readonly Id[], chosen: readonly Id[]): readonly Id[] {
  return chosen.length === all.length && chosen.every((id, at) => id === all[at]) ? [] : chosen
}
