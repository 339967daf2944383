import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import { terms } from '~/domain/dataset/terms'
import type { Figure } from '~/domain/figure/figure'
import { gather } from '~/lib/gather'
import { countyFigures, sectionFigures } from '~/selectors/county/county-figures'
import { selectCounty } from '~/selectors/county/select-county'
import type { RequestedFigure } from '~/selectors/figure/figure-words'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { selectFigure, selectAvailableFigure } from '~/selectors/figure/select-figure'
import { selectThemeRows } from '~/selectors/overview/select-theme-rows'
import { readingTable, type ReadingTable } from '~/selectors/reading/reading-table'
import { known } from '~/selectors/reading/require-row'
import { wordReferences } from '~/selectors/words/word-references'
import { plainWords } from '~/selectors/words/words'

/** What slides are made of: one figure, a county, a theme, the targets, or everything. */
export type DeckSubject =
  | { readonly kind: 'figure'; readonly record: FigureRecord }
  | { readonly kind: 'county'; readonly adcode: Adcode }
  | { readonly kind: 'theme'; readonly theme: Id }
  | { readonly kind: 'targets' }
  | { readonly kind: 'whole' }

/** The figures of a subject in their order, then its readings as tables. `left` names the figures whose data could not be loaded. */
export interface DeckFigures {
  readonly title: string
  readonly subtitle: string
  readonly records: readonly FigureRecord[]
  readonly left: readonly string[]
  readonly tables: readonly ReadingTable[]
}

const planWords = ({ plan }: Catalogue): string => `${plan.name}（${plan.from}—${plan.to}年）`

/** A figure of all counties with this one in focus, under its neutral name. */
function focused(figure: Figure, focus: Adcode): RequestedFigure {
  return { id: null, spec: { ...figure.spec, options: { ...figure.spec.options, focus } }, neutral: figure.neutral }
}

/** How many of the counties a figure of all of them shows. */
function dataCount(catalogue: Catalogue, figure: Figure): number {
  const record = selectFigure(catalogue, figure)
  const places = record.kind === 'map' ? record.regions : record.kind === 'ranking' ? record.rows : []
  return places.filter(({ state }) => state === 'value').length
}

/** The named figure of all counties of a kind that shows the most of them, with this county in gold; none where the page has one. */
function amongAll(
  catalogue: Catalogue,
  kind: 'map' | 'ranking',
  adcode: Adcode,
  shown: readonly RequestedFigure[],
): readonly RequestedFigure[] {
  if (shown.some(({ spec }) => spec.kind === kind && spec.options.focus === adcode)) return []
  const best = [...catalogue.figures.values()]
    .filter(({ spec }) => spec.kind === kind && spec.regions.length === catalogue.counties.length)
    .map((figure) => ({ figure, count: dataCount(catalogue, figure) }))
    .reduce<{ figure: Figure; count: number } | null>((most, one) => (most && most.count >= one.count ? most : one), null)
  return best ? [focused(best.figure, adcode)] : []
}

/**
 * A county's deck is its page: its place among all counties, the page's figures in their order, then the curator's figures of what the
 * page has as sections of its own (targets, milestones, the comparison that a reader chooses there).
 */
function countySlides(catalogue: Catalogue, adcode: Adcode): readonly RequestedFigure[] {
  const page = countyFigures(catalogue, adcode)
  const shownIds = new Set(page.map(({ id }) => id))
  const sections = sectionFigures(catalogue, adcode).filter(({ id }) => !shownIds.has(id))
  return [...amongAll(catalogue, 'map', adcode, page), ...page, ...sections, ...amongAll(catalogue, 'ranking', adcode, page)]
}

/** The theme that most of the events which a timeline names are of; null where it names none. */
function themeOfEvents(catalogue: Catalogue, { spec }: Figure): Id | null {
  const themes = (spec.options.milestones ?? []).flatMap((id) => catalogue.milestones.get(id)?.theme ?? [])
  const counts = [...gather(themes, (theme) => theme)].map(([theme, all]) => ({ theme, count: all.length }))
  const [most, next] = counts.sort((a, b) => b.count - a.count)
  return most && most.count > (next?.count ?? 0) && most.count * 2 >= themes.length ? most.theme : null
}

/** The theme of a figure: of its first indicator, of the first reading that its title names, or of its events; null for one of all themes. */
function themeOf(catalogue: Catalogue, figure: Figure): Id | null {
  const { spec, title } = figure
  const named = wordReferences(title).flatMap(({ id }) => (catalogue.observations.get(id) ?? catalogue.targets.get(id))?.indicator ?? [])
  const indicator = spec.indicators[0] ?? named[0]
  return indicator === undefined ? themeOfEvents(catalogue, figure) : (catalogue.indicators.get(indicator)?.theme ?? null)
}

/** The figures of the overview in its order, then the others by theme. */
function allFigures(catalogue: Catalogue): readonly Figure[] {
  const { map, strip, gauges, targets, trend, multiples, comparison, timeline } = catalogue.site.overviewFigures
  const first = [map, strip, gauges, ...targets, trend, ...multiples, comparison, timeline]
  const rest = [...catalogue.figures.values()].filter(({ id }) => !first.includes(id))
  const byTheme = gather(rest, (figure) => themeOf(catalogue, figure) ?? '')
  const themes = [...catalogue.themes.keys(), '']
  return [...first.map((id) => known(catalogue.figures, id, '图')), ...themes.flatMap((theme) => byTheme.get(theme) ?? [])]
}

/** Records of figures; one whose data did not load is named and left out, the others are made all the same. */
function recordsOf(catalogue: Catalogue, figures: readonly RequestedFigure[]): Pick<DeckFigures, 'records' | 'left'> {
  const records: FigureRecord[] = []
  const left: string[] = []
  for (const figure of figures) {
    const record = selectAvailableFigure(catalogue, figure)
    if (record) records.push(record)
    else left.push(figure.neutral)
  }
  return { records, left }
}

function countyDeck(catalogue: Catalogue, adcode: Adcode): DeckFigures {
  const region = known(catalogue.regions, adcode, '地区')
  const county = selectCounty(catalogue, region)
  const rows = county.rows.map(({ theme, name, reading, tier }) => ({ theme, name, reading, tier }))
  return {
    title: region.name,
    subtitle: [plainWords(catalogue, county.finding), planWords(catalogue)].filter((words) => words !== '').join('\n'),
    ...recordsOf(catalogue, countySlides(catalogue, adcode)),
    tables: rows.length === 0 ? [] : [readingTable(catalogue, `${region.name}：本站收录的数据`, rows)],
  }
}

function themeDeck(catalogue: Catalogue, theme: Id): DeckFigures {
  const { name } = known(catalogue.themes, theme, '主题')
  const rows = selectThemeRows(catalogue, theme).map((row) => ({ ...row, theme: name }))
  return {
    title: `${known(catalogue.regions, catalogue.site.region, '地区').name}：${name}`,
    subtitle: planWords(catalogue),
    ...recordsOf(
      catalogue,
      [...catalogue.figures.values()].filter((figure) => themeOf(catalogue, figure) === theme),
    ),
    tables: rows.length === 0 ? [] : [readingTable(catalogue, `${name}：各指标最近数据`, rows)],
  }
}

/** What a deck of a subject shows. Throws a NotLoaded in Chinese for a county or a theme that is not available. */
export function deckFigures(catalogue: Catalogue, subject: DeckSubject): DeckFigures {
  const city = known(catalogue.regions, catalogue.site.region, '地区').name
  switch (subject.kind) {
    case 'figure':
      return { title: subject.record.title, subtitle: subject.record.lead, records: [subject.record], left: [], tables: [] }
    case 'county':
      return countyDeck(catalogue, subject.adcode)
    case 'theme':
      return themeDeck(catalogue, subject.theme)
    case 'targets': {
      const judged = allFigures(catalogue).filter(({ spec }) => spec.kind === 'bullet' || spec.kind === 'gauge')
      return { title: `${city}：${terms.completion}`, subtitle: planWords(catalogue), ...recordsOf(catalogue, judged), tables: [] }
    }
    case 'whole':
      return {
        title: catalogue.site.name,
        subtitle: `${catalogue.site.kicker}\n${planWords(catalogue)}`,
        ...recordsOf(catalogue, allFigures(catalogue)),
        tables: [],
      }
  }
}
