import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { FigureSpec } from '~/domain/figure/figure'
import { isMiss, type Status } from '~/domain/target/status'
import type { RequestedFigure } from '~/selectors/figure/figure-words'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { selectAvailableFigure } from '~/selectors/figure/select-figure'
import { drawnIds, recordRows } from '~/selectors/record/record-rows'
import { sourceLine } from '~/selectors/record/source-line'
import { wordReferences } from '~/selectors/words/word-references'

interface Judged {
  readonly status: Pick<Status, 'code'>
}

/**
 * At most `most` rows, in their own order. A list that is too long for its place leaves out what was reached before it leaves out a
 * miss, and the last before the first: a wall never looks better than the record.
 */
export function fewVerdicts<Row extends Judged>(rows: readonly Row[], most: number): readonly Row[] {
  const byWeight = [...rows.filter(({ status }) => isMiss(status.code)), ...rows.filter(({ status }) => !isMiss(status.code))]
  const kept = new Set(byWeight.slice(0, most))
  return rows.filter((row) => kept.has(row))
}

/** What a scene says before its figures. */
export interface SaidBefore {
  /** Readings and milestones that no figure of the scene may repeat. */
  readonly ids: readonly Id[]
  /** The scene's large number: a line may end in it, since it shows what led there. */
  readonly hero: Id | null
  /** The finding in large type: a figure of the same title has its short one. */
  readonly finding: string
}

/** Rows of verdicts that are legible from the back of a hall. */
const mostTargets = 4
/** The least rows that are left of a shortened list. */
const leastRows = 3
const leastEntries = 2

/** Verdicts in their own order, no more than a wall's panel has at its size. */
function fewTargets(figure: RequestedFigure, record: FigureRecord): RequestedFigure {
  if (record.kind !== 'bullet' || record.rows.length <= mostTargets) return figure
  const targets = fewVerdicts(record.rows, mostTargets).map(({ target }) => target)
  const spec = { ...figure.spec, options: { ...figure.spec.options, targets } }
  // The full title may count them.
  return figure.id === null ? { ...figure, spec } : { ...figure, spec, title: figure.short }
}

/** Courses of years and parts of a total lose their sense when one of them is left out; lists do not. */
const isCourse = ({ kind }: FigureRecord): boolean => kind === 'trend' || kind === 'trend-grid' || kind === 'structure'

type IsShown = (id: Id | undefined) => boolean

/** What is left of a list without what is shown already; null where that is too little, or where a figure cannot be shortened. */
function shortened(record: FigureRecord, { options, indicators }: FigureSpec, isShown: IsShown): Partial<FigureSpec> | null {
  if (record.kind === 'comparison') {
    const fresh = record.rows.filter(({ cells }) => !cells.some(({ reading }) => isShown(reading?.obs))).map(({ key }) => key)
    if (fresh.length < leastRows) return null
    const unlike = options.unlike?.filter((row) => fresh.includes(row.indicators.join('.')))
    return { indicators: indicators.filter((id) => fresh.includes(id)), options: { ...options, ...(unlike && { unlike }) } }
  }
  if (record.kind === 'timeline') {
    const fresh = record.years
      .flatMap(({ entries }) => entries)
      .filter(({ milestone, pieces }) => !isShown(milestone) && !pieces.some(({ obs }) => isShown(obs)))
    return fresh.length < leastEntries ? null : { options: { ...options, milestones: fresh.map(({ milestone }) => milestone) } }
  }
  if (record.kind === 'bullet' || record.kind === 'gauge') {
    const rows = record.kind === 'bullet' ? record.rows : record.gauges
    const fresh = rows.filter(({ target, reading }) => !isShown(target) && !isShown(reading?.obs))
    return fresh.length === 0 ? null : { options: { ...options, targets: fresh.map(({ target }) => target) } }
  }
  return null
}

const idsIn = (words: string): readonly Id[] => wordReferences(words).map(({ id }) => id)

/** A title that repeats what is shown already gives way to the short one, that to the neutral one. */
function titled(figure: RequestedFigure, isShown: IsShown): RequestedFigure {
  if (figure.id === null || !idsIn(figure.title).some(isShown)) return figure
  const title = idsIn(figure.short).some(isShown) ? figure.neutral : figure.short
  return { ...figure, title, short: title, claims: [] }
}

/** A figure of which nothing was said before; null where it would say too little. */
function freshFigure(record: FigureRecord, named: RequestedFigure, isShown: IsShown): RequestedFigure | null {
  const figure = titled(named, isShown)
  if (!drawnIds(record).some(isShown)) return figure
  const less = shortened(record, figure.spec, isShown)
  return less && { ...figure, spec: { ...figure.spec, ...less } }
}

/** The documents of a record in one line: a compilation that anybody edits is named only where nothing better says the same. */
function bestLine(catalogue: Catalogue, record: FigureRecord): string {
  const { observations, targets, milestones } = recordRows(catalogue, record)
  const rows = [...observations, ...targets, ...milestones].map((row) => {
    const better = row.sources.filter(({ document }) => catalogue.sources.get(document)?.tier !== 'D')
    return better.length > 0 ? { sources: better } : row
  })
  return sourceLine(catalogue, rows)
}

/**
 * The figures of a scene in their order, each reading and each event in one of them alone. A list leaves out what was said before it, or
 * what a line of the scene shows with the years before it; a figure that cannot be shortened, or of which too little is left, is left out.
 */
export function withoutRepeats(catalogue: Catalogue, figures: readonly RequestedFigure[], before: SaidBefore): readonly FigureRecord[] {
  const requested = figures.flatMap((named) => {
    const full = selectAvailableFigure(catalogue, named)
    const figure = full ? fewTargets(named, full) : named
    const record = figure === named ? full : selectAvailableFigure(catalogue, figure)
    return record ? [{ figure, record }] : []
  })
  const inCourses = new Set(requested.flatMap(({ record }) => (isCourse(record) ? drawnIds(record) : [])))
  const shownIds = new Set(before.ids)
  const [main] = before.ids.length === 0 ? requested : []
  return requested.flatMap(({ figure, record }) => {
    const isShown: IsShown = (id) => {
      if (id === undefined || record === main?.record) return false
      return isCourse(record) ? shownIds.has(id) && id !== before.hero : shownIds.has(id) || inCourses.has(id)
    }
    const fresh = freshFigure(record, figure, isShown)
    const shown = fresh === figure ? record : fresh && selectAvailableFigure(catalogue, fresh)
    if (!fresh || !shown) return []
    for (const id of [...drawnIds(shown), ...(fresh.id === null ? [] : idsIn(fresh.title))]) shownIds.add(id)
    const { finding } = before
    const title = finding !== '' && shown.title.endsWith(finding) ? shown.short : shown.title
    return [{ ...shown, title, sourceLine: bestLine(catalogue, shown) }]
  })
}
