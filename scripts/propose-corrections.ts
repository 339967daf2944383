import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Correction } from '~/domain/dataset/late-files'
import { formatPeriod } from '~/domain/period/format-period'
import { parsePeriod } from '~/domain/period/parse-period'
import { printValue } from '~/domain/value/print-value'
import { placeName, known } from '~/selectors/reading/require-row'
import { periodWords } from '~/selectors/words/period-words'
import { targetText, plainWords } from '~/selectors/words/words'
import { frozenCarriers } from './frozen-carriers'

/** A figure as readers see it, piece by piece; what is on hold is not shown and has none. */
interface Shown {
  readonly kind: Correction['kind']
  readonly place: string
  readonly indicator: string
  readonly period: string
  readonly text: string
}

/** Everything that a release shows, by id. */
function shownIn(catalogue: Catalogue): ReadonlyMap<string, Shown> {
  const nameOf = (id: string) => known(catalogue.indicators, id, '指标').name
  const readings = [...catalogue.observations.values()].flatMap((row): [string, Shown][] => {
    if (row.display === 'hold') return []
    const { text } = printValue(row, known(catalogue.units, row.unit, '单位'))
    const words = { place: placeName(catalogue, row), indicator: nameOf(row.indicator), period: periodWords(catalogue, row) }
    return [[row.id, { kind: 'reading', ...words, text }]]
  })
  const targets = [...catalogue.targets.values()].flatMap((row): [string, Shown][] => {
    if (row.display === 'hold') return []
    const words = { place: placeName(catalogue, row), indicator: nameOf(row.indicator), period: formatPeriod(parsePeriod(row.period)) }
    return [[row.id, { kind: 'target', ...words, text: targetText(catalogue, row) }]]
  })
  const milestones = [...catalogue.milestones.values()].map((row): [string, Shown] => {
    const place = row.regions.map((adcode) => catalogue.regions.get(adcode)?.name ?? '').join('、')
    const period = row.date === null ? '' : formatPeriod(parsePeriod(row.date))
    return [row.id, { kind: 'milestone', place, indicator: '大事', period, text: plainWords(catalogue, row.text) }]
  })
  return new Map([...readings, ...targets, ...milestones])
}

const nameOf = ({ place, indicator, period }: Shown): string => [`${place}${indicator}`, period].filter((part) => part !== '').join('，')

/** What of it differs, on both sides: the value alone where name and period stayed, else the value with them. */
function change(before: Shown, now: Shown): readonly [old: string, now: string] | null {
  const measured = before.place !== now.place || before.indicator !== now.indicator
  const dated = before.period !== now.period
  if (before.text === now.text && !measured && !dated) return null
  const words = ({ place, indicator, period, text }: Shown) => {
    const beside = [...(measured ? [`${place}${indicator}`] : []), ...(dated && period !== '' ? [period] : [])]
    return beside.length === 0 ? text : `${text}（${beside.join('，')}）`
  }
  return [words(before), words(now)]
}

/**
 * What a release changes of what the last one showed, as rows to put into corrections.json: each wants a reason in words. What is
 * new is no correction. `pages` are the frozen embeds, path below embed/v -> text.
 */
export function proposeCorrections(
  { before, now, date }: { readonly before: Catalogue; readonly now: Catalogue; readonly date: string },
  pages: ReadonlyMap<string, string>,
): readonly Correction[] {
  const current = shownIn(now)
  return [...shownIn(before)].flatMap(([id, old]): Correction[] => {
    const shown = current.get(id)
    const changed = shown ? change(old, shown) : ([old.text, null] as const)
    if (changed === null) return []
    const carriers = frozenCarriers(pages, { place: old.place, indicator: old.indicator, old: old.text })
    // A milestone's words are no number to look for: its page is looked at by who writes the reason.
    const embeds = old.kind === 'milestone' ? [] : [...carriers]
    return [{ date, kind: old.kind, id, name: nameOf(shown ?? old), old: changed[0], new: changed[1], reason: '', embeds }]
  })
}
