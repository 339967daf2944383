import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Figure, FigureSpec } from '~/domain/figure/figure'
import type { PeriodText } from '~/domain/period/period'
import type { Citation } from '~/domain/source/source'
import { undatedNote } from '~/domain/value/undated-mark'
import type { DisplayUnit } from '~/selectors/reading/shown-reading'
import { sourceLine } from '~/selectors/record/source-line'
import { claimHolds } from '~/selectors/words/claim-holds'
import { plainWords, wordPieces, wordsHold } from '~/selectors/words/words'
import type { FigureWords } from './record-parts'

/** A figure as requested: named, with its words, or unnamed (a reader's choice), with a neutral name only. */
export type RequestedFigure = Figure | { readonly id: null; readonly spec: FigureSpec; readonly neutral: string }

/** The words of a figure over the rows that it shows, in the unit `as` that it draws. A title whose claim fails falls back to the neutral one. */
export function figureWords(
  catalogue: Catalogue,
  figure: RequestedFigure,
  lead: string,
  rows: readonly { readonly sources: readonly Citation[]; readonly period?: PeriodText }[],
  as?: DisplayUnit,
): FigureWords {
  const undated = rows.some(({ period }) => period === 'undated') ? `${undatedNote}。` : ''
  const asOf = catalogue.asOf.slice(0, 7)
  if (figure.id === null)
    return {
      id: null,
      spec: figure.spec,
      title: figure.neutral,
      short: figure.neutral,
      lead,
      note: undated,
      sourceLine: sourceLine(catalogue, rows),
      asOf,
    }
  const holds = wordsHold(catalogue, figure.title) && figure.claims.every((claim) => claimHolds(catalogue, claim))
  // A number in the title has its source in the line even where the drawing does not show it.
  const inTitle = holds ? wordPieces(catalogue, figure.title).flatMap(({ obs = '' }) => catalogue.observations.get(obs) ?? []) : []
  const line = sourceLine(catalogue, [...rows, ...inTitle])
  const title = plainWords(catalogue, holds ? figure.title : figure.neutral, as)
  const short = plainWords(catalogue, holds ? figure.short : figure.neutral, as)
  const note = `${plainWords(catalogue, figure.note)}${undated}`
  return { id: figure.id, spec: figure.spec, title, short, lead, note, sourceLine: line, asOf }
}
