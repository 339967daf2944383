import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { AskedFigure } from './figure-words'
import { unnamedFigure } from './unnamed-figure'

/** These targets as a bullet figure: the named one that shows exactly them in this order, with its words, else an unnamed one. */
export function targetFigure(catalogue: Catalogue, targets: readonly Id[]): AskedFigure {
  const asked = targets.join()
  const named = [...catalogue.figures.values()].find(({ spec }) => spec.kind === 'bullet' && spec.options.targets?.join() === asked)
  return named ?? unnamedFigure(catalogue, { kind: 'bullet', indicators: [], regions: [], periods: [], options: { targets: [...targets] } })
}
