import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'

/** Whether what a link names as its source, a reading or a target, is among what is loaded. */
export function hasSource(catalogue: Catalogue, id: Id): boolean {
  return catalogue.observations.has(id) || catalogue.targets.has(id)
}
