import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { Site } from '~/domain/dataset/site'
import { judgedTarget } from '~/selectors/figure/judged-target'
import type { ShownReading } from '~/selectors/figure/record-parts'
import { known } from '~/selectors/reading/require-row'
import { shownReading } from '~/selectors/reading/shown-reading'
import { sourceLine } from '~/selectors/record/source-line'
import type { WordPiece } from '~/selectors/words/word-references'
import { wordPieces } from '~/selectors/words/words'

/** What a tile's reading is compared with, in shares of the bar: its full length, or a scale with its target as a tick. */
export interface TileBar {
  readonly share: number
  readonly tick: number | null
}

/** One theme's tile. `reading` is null where its file did not load; without a comparator there is no bar. */
export interface ThemeTile {
  readonly theme: Id
  readonly themeName: string
  readonly name: string
  readonly reading: ShownReading | null
  readonly line: readonly WordPiece[]
  readonly bar: TileBar | null
  readonly sourceLine: string
}

type Fact = Site['themeFacts'][number]

function tileBar(catalogue: Catalogue, { obs, share, target }: Fact): TileBar | null {
  const part = share === undefined ? undefined : catalogue.observations.get(share)
  if (part && part.value !== null) return { share: part.value / 100, tick: null }
  const aim = target === undefined ? undefined : catalogue.targets.get(target)
  if (!aim) return null
  const { reading, scale, tick, partial } = judgedTarget(catalogue, aim)
  // The verdict may be of another reading than the printed one: a bar draws what is printed.
  if (reading?.obs !== obs || tick === null || partial) return null
  return { share: reading.value / scale.max, tick: tick / scale.max }
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
      bar: tileBar(catalogue, fact),
      sourceLine: row ? sourceLine(catalogue, [row]) : '',
    }
  })
}
