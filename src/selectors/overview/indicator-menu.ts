import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { isDrawable } from '~/selectors/figure/main-figure'

export interface IndicatorGroup {
  readonly theme: Id
  readonly name: string
  readonly indicators: readonly { readonly id: Id; readonly name: string; readonly words: string }[]
}

/** Every indicator that the main place can show, theme by theme; `words` is what a search looks into (name, aliases, English). */
export function indicatorMenu(catalogue: Catalogue): readonly IndicatorGroup[] {
  return [...catalogue.themes.values()]
    .map(({ id, name }) => ({
      theme: id,
      name,
      indicators: [...catalogue.indicators.values()]
        .filter((indicator) => indicator.theme === id && isDrawable(catalogue, indicator.id))
        .map((indicator) => ({
          id: indicator.id,
          name: indicator.name,
          words: [indicator.name, ...indicator.aliases, indicator.en].join(' ').toLowerCase(),
        })),
    }))
    .filter(({ indicators }) => indicators.length > 0)
}
