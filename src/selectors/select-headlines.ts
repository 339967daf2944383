import type { Catalogue } from '~/domain/catalogue'
import type { ShownReading } from './figure-record'
import { shownReading } from './shown-reading'
import { wordPieces, wordsHold, type WordPiece } from './words'

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
}

function reading(catalogue: Catalogue, id: string | undefined): ShownReading | null {
  const row = id === undefined ? undefined : catalogue.observations.get(id)
  return row ? shownReading(catalogue, row) : null
}

/** Words that lean on rows which did not load are left out, not shown half. */
function piecesOrNone(catalogue: Catalogue, words: string): readonly WordPiece[] {
  return wordsHold(catalogue, words) ? wordPieces(catalogue, words) : []
}

/** The overview's first words. A headline whose claims the data does not bear out gives way to the site's name and plan. */
export function selectHeadlines(catalogue: Catalogue): Headlines {
  const { site, plan } = catalogue
  const holds = site.headlineClaims.every((claim) => catalogue.observations.get(claim.obs)?.value === claim.rank)
  const facts = site.headlines.flatMap((fact): HeadlineFact[] => {
    const to = reading(catalogue, fact.obs)
    return to ? [{ name: fact.name, line: piecesOrNone(catalogue, fact.line), from: reading(catalogue, fact.from), to }] : []
  })
  return {
    kicker: site.kicker,
    headline: holds ? site.headline : [site.name, `${plan.name}${plan.from}—${plan.to}`],
    standfirst: piecesOrNone(catalogue, site.standfirst),
    facts,
  }
}
