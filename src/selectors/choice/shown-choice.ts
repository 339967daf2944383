import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { FigureSpec } from '~/domain/figure/figure'
import { mostCounties, type Form } from '~/domain/link/view'
import { type FigureRecord, shownItems } from '~/selectors/figure/kinds'
import { selectFigure } from '~/selectors/figure/select-figure'
import { unnamedFigure } from '~/selectors/figure/unnamed-figure'
import { choiceOffers, comparedIndicators } from './choice-offers'
import { periodsWithin } from './choice-periods'
import { type FigureChoice, choiceOf, isChosenKind, isCity, isOfOnePeriod } from './figure-choice'

/** What a page shows of a figure that a reader chose. */
export interface ShownChoice {
  /** null where there is nothing to list. */
  readonly record: FigureRecord | null
  /** Its table alone: as asked, or for want of enough to draw. */
  readonly listed: boolean
  /** Why it is not drawn as asked; '' where it is. */
  readonly sentence: string
}

/**
 * The figures whose tables list a choice that cannot be drawn, the first of which anything is held to be shown: one place over its years,
 * several over theirs, else what each has, of the chosen time as far as it is dated.
 */
function listSpecs(catalogue: Catalogue, choice: FigureChoice, spec: FigureSpec): readonly FigureSpec[] {
  const { regions, kind, from, to } = choice
  const one = { ...spec, indicators: spec.indicators.slice(0, 1), options: {} }
  const years = isOfOnePeriod(kind) ? [] : [...new Set([String(from), String(to)])]
  const course: FigureSpec = { ...one, kind: regions.length === 1 ? 'trend' : 'trend-grid', periods: years }
  const rows: FigureSpec = { ...one, kind: 'ranking', periods: kind === 'comparison' ? [...periodsWithin(catalogue, choice)] : [] }
  if (isCity(catalogue, regions)) return [course]
  if (kind === 'comparison' && regions.length <= mostCounties) return [spec]
  return kind === 'comparison' || isOfOnePeriod(kind) ? [rows] : [course, rows]
}

const namesOf = (catalogue: Catalogue, ids: readonly Id[]): string =>
  ids.flatMap((id) => catalogue.indicators.get(id)?.name ?? []).join('、')

const holdsReading = (record: FigureRecord): boolean => shownItems(record).some((item) => 'obs' in item)

/** A list of one measure where several were chosen says which it is. */
function firstOnly(catalogue: Catalogue, { indicators }: FigureChoice, { kind }: FigureRecord): string {
  return indicators.length > 1 && kind !== 'comparison' ? `，只列“${namesOf(catalogue, indicators.slice(0, 1))}”` : ''
}

/** A comparison of the measures that can be compared, and which of the chosen ones are not among them. */
function comparison(catalogue: Catalogue, spec: FigureSpec): { readonly spec: FigureSpec; readonly sentence: string } {
  const compared = comparedIndicators(catalogue, choiceOf(catalogue, spec))
  const left = spec.indicators.filter((id) => !compared.includes(id))
  if (left.length === 0 || spec.options.unlike) return { spec, sentence: '' }
  const sentence = `所选县（区、市）中不足两处有“${namesOf(catalogue, left)}”的数据，没有列入对比。`
  return { spec: { ...spec, indicators: [...compared] }, sentence }
}

/**
 * What a figure of a reader's choice shows: the drawing, or where there is too little for one, the list with the reason. Throws a NotLoaded
 * in Chinese where a dataset that it needs did not come.
 */
export function shownChoice(catalogue: Catalogue, spec: FigureSpec, form: Form): ShownChoice {
  const select = (asked: FigureSpec) => selectFigure(catalogue, unnamedFigure(catalogue, asked))
  if (!isChosenKind(spec.kind)) return { record: select(spec), listed: form !== 'map', sentence: '' }
  const choice = choiceOf(catalogue, spec)
  const offer = choiceOffers(catalogue, choice).find(({ kind }) => kind === spec.kind)
  if (!offer || offer.why === '') {
    const drawn = spec.kind === 'comparison' ? comparison(catalogue, spec) : { spec, sentence: '' }
    return { record: select(drawn.spec), listed: form !== 'map', sentence: drawn.sentence }
  }
  const record = listSpecs(catalogue, choice, spec).map(select).find(holdsReading)
  if (record) return { record, listed: true, sentence: `${offer.name}${offer.why}，改为列表${firstOnly(catalogue, choice, record)}。` }
  return {
    record: null,
    listed: true,
    sentence: `所选地区没有“${namesOf(catalogue, choice.indicators)}”可列的数据，请换一项指标、另选地区或年份。`,
  }
}
