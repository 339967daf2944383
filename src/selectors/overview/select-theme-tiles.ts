import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { Site } from '~/domain/dataset/site'
import type { ShownReading } from '~/selectors/figure/record-parts'
import { known } from '~/selectors/reading/require-row'
import { shownReading } from '~/selectors/reading/shown-reading'
import { sourceLine } from '~/selectors/record/source-line'
import type { WordPiece } from '~/selectors/words/word-references'
import { wordPieces } from '~/selectors/words/words'

/** One theme's tile. `reading` is null where its file did not load; `share` is the part of 1 that a bar draws, null for none. */
export interface ThemeTile {
  readonly theme: Id
  readonly themeName: string
  readonly name: string
  readonly reading: ShownReading | null
  readonly line: readonly WordPiece[]
  readonly share: number | null
  readonly sourceLine: string
}

type Fact = Site['themeFacts'][number]

function shareOf(catalogue: Catalogue, { share }: Fact): number | null {
  const value = share === undefined ? null : (catalogue.observations.get(share)?.value ?? null)
  return value === null ? null : value / 100
}

/** The sources of all that the themes are shown by, each once. */
export function themeTilesSources(catalogue: Catalogue): string {
  return sourceLine(
    catalogue,
    catalogue.site.themeFacts.flatMap(({ obs }) => catalogue.observations.get(obs) ?? []),
  )
}

/** What each theme is shown by, in the site's order. */
export function selectThemeTiles(catalogue: Catalogue): readonly ThemeTile[] {
  return catalogue.site.themeFacts.map((fact) => {
    const row = catalogue.observations.get(fact.obs)
    return {
      theme: fact.theme,
      themeName: known(catalogue.themes, fact.theme, '主题').name,
      name: fact.name,
      reading: row ? shownReading(catalogue, row) : null,
      line: wordPieces(catalogue, fact.line),
      share: shareOf(catalogue, fact),
      sourceLine: row ? sourceLine(catalogue, [row]) : '',
    }
  })
}
