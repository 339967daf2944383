import type { Catalogue } from '~/domain/dataset/catalogue'
import type { ShownReading } from '~/selectors/figure/record-parts'
import { shownReading } from '~/selectors/reading/shown-reading'
import { sourceLine } from '~/selectors/record/source-line'
import { claimHolds } from '~/selectors/words/claim-holds'
import type { WordPiece } from '~/selectors/words/word-references'
import { wordPieces, wordsHold } from '~/selectors/words/words'

/** One of the large numbers of a page; `from` is what it was before, `line` says when, and what the editor adds. */
export interface HeadlineFact {
  readonly name: string
  readonly line: readonly WordPiece[]
  readonly from: ShownReading | null
  readonly to: ShownReading
}

export interface Headlines {
  readonly kicker: string
  readonly headline: readonly [string, string]
  readonly standfirst: readonly WordPiece[]
  readonly facts: readonly HeadlineFact[]
  readonly sourceLine: string
}

function reading(catalogue: Catalogue, id: string | undefined): ShownReading | null {
  const row = id === undefined ? undefined : catalogue.observations.get(id)
  return row ? shownReading(catalogue, row) : null
}

/** The overview's first words. A headline whose claims the data does not bear out gives way to the site's name and plan. */
export function selectHeadlines(catalogue: Catalogue): Headlines {
  const { site, plan } = catalogue
  const failed = site.headlineClaims.filter((claim) => !claimHolds(catalogue, claim))
  // Words that lean on rows which did not load, or on a claim that fails, are left out, not shown half.
  const piecesOrNone = (words: string) =>
    wordsHold(catalogue, words) && !failed.some((claim) => words.includes(claim.says)) ? wordPieces(catalogue, words) : []
  const facts = site.headlines.flatMap((fact): HeadlineFact[] => {
    const to = reading(catalogue, fact.obs)
    return to ? [{ name: fact.name, line: piecesOrNone(fact.line), from: reading(catalogue, fact.from), to }] : []
  })
  return {
    kicker: site.kicker,
    headline: !failed.some(({ says }) => site.headline.join('').includes(says))
      ? site.headline
      : [site.name, `${plan.name}${plan.from}—${plan.to}`],
    standfirst: piecesOrNone(site.standfirst),
    facts,
    sourceLine: sourceLine(
      catalogue,
      site.headlines.flatMap(({ obs, from }) => [obs, from ?? obs].flatMap((id) => catalogue.observations.get(id) ?? [])),
    ),
  }
}
