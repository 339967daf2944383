import type { Catalogue } from '~/domain/catalogue'
import type { Citation } from '~/domain/citation'
import type { Figure, FigureSpec } from '~/domain/figure'
import { claimHolds } from './claim-holds'
import type { FigureWords } from './record-parts'
import { sourceLine } from './source-line'
import { plainWords, wordsHold } from './words'

/** A figure as asked for: named, with its words, or unnamed (a reader's choice), with a neutral name only. */
export type AskedFigure = Figure | { readonly id: null; readonly spec: FigureSpec; readonly neutral: string }

/** The words of a figure over the rows that it shows. A title whose claim fails falls back to the neutral one. */
export function figureWords(
  catalogue: Catalogue,
  figure: AskedFigure,
  lead: string,
  rows: readonly { readonly sources: readonly Citation[] }[],
): FigureWords {
  const asOf = catalogue.asOf.slice(0, 7)
  const line = sourceLine(catalogue, rows)
  if (figure.id === null) return { id: null, title: figure.neutral, short: figure.neutral, lead, note: '', sourceLine: line, asOf }
  const holds = wordsHold(catalogue, figure.title) && figure.claims.every((claim) => claimHolds(catalogue, claim))
  const title = plainWords(catalogue, holds ? figure.title : figure.neutral)
  const short = plainWords(catalogue, holds ? figure.short : figure.neutral)
  return { id: figure.id, title, short, lead, note: plainWords(catalogue, figure.note), sourceLine: line, asOf }
}
