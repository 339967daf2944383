import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Citation } from '~/domain/source/source'
import type { AskedFigure } from './figure-words'
import { judgedTarget } from './judged-target'
import { shownItem, type JudgedTarget, type ShownItem } from './record-parts'

/** The targets of a figure in their order, each judged, and the rows that they and their readings come from. */
export function judgedRows(
  catalogue: Catalogue,
  figure: AskedFigure,
): { rows: readonly JudgedTarget[]; cited: { sources: readonly Citation[] }[] } {
  const targets = (figure.spec.options.targets ?? []).flatMap((id) => catalogue.targets.get(id) ?? [])
  const rows = targets.map((target) => judgedTarget(catalogue, target))
  const readings = rows.flatMap((row) => (row.reading ? (catalogue.observations.get(row.reading.obs) ?? []) : []))
  return { rows, cited: [...readings, ...targets] }
}

/** A target after its reading, or after the absence of one. */
export function shownTarget({ target, place, name, period, nature, status, reading }: JudgedTarget): readonly ShownItem[] {
  const rule = status.rule === '' ? '' : `（${status.rule}）`
  return [shownItem(reading, place, name, period), { target, verdict: `${nature}；${status.word}${rule}` }]
}
