import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import { figureKey } from '~/domain/figure/briefing'
import type { FigureSpec } from '~/domain/figure/figure'
import { TargetNature } from '~/domain/target/target'
import { remember } from '~/lib/remember'
import type { RequestedFigure } from '~/selectors/figure/figure-words'
import { targetHome } from '~/selectors/targets/target-group'
import { countyComparison, defaultPartners } from './county-comparison'
import { countyFigures } from './county-figures'
import { selectCountyMilestones } from './select-county-milestones'
import { placeOfTarget, selectCountyTargets } from './select-county-targets'

/** A figure that has an embed page: the name of its files, and what it shows. */
export interface EmbeddedFigure {
  readonly id: Id
  readonly figure: RequestedFigure
}

/** Natures of targets in an address, in the order of `TargetNature`. */
const natureNames = ['binding', 'expected', 'tasks', 'plans'] as const

const inAddress = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-')

/** Whose targets, of when and of what nature: what makes a group of them on a place's page. */
function targetsPart(catalogue: Catalogue, adcode: Adcode, { options }: FigureSpec): readonly string[] {
  const target = catalogue.targets.get(options.targets?.[0] ?? '')
  if (!target) return []
  const home = targetHome(catalogue, target)
  const nature = natureNames[TargetNature.options.indexOf(target.nature)] ?? ''
  return [target.period, nature, ...(home === adcode ? [] : [home])]
}

/** With whom a place is compared; of one alone, the theme of its measures. */
function comparisonPart(catalogue: Catalogue, adcode: Adcode, { regions, indicators: [first = ''] }: FigureSpec): readonly string[] {
  const others = regions.filter((code) => code !== adcode)
  return others.length > 0 ? others : [catalogue.indicators.get(first)?.theme ?? first]
}

/**
 * `140724-trend-gdp`: place, kind, and what tells figures of that kind on the page apart. Neither years nor the order of anything is in
 * it: another reading changes the figure, as it does a named one, and not its address.
 */
function placedId(catalogue: Catalogue, adcode: Adcode, spec: FigureSpec): Id {
  const own: Partial<Record<FigureSpec['kind'], typeof targetsPart>> = { bullet: targetsPart, comparison: comparisonPart }
  const parts = own[spec.kind]?.(catalogue, adcode, spec) ?? spec.indicators.slice(0, 1)
  return inAddress([adcode, spec.kind, ...parts].join('-'))
}

/** The same text for what draws the same: bullets are their targets, whatever else is said with them. */
function specKey(spec: FigureSpec): string {
  const { kind, options } = spec
  return kind === 'bullet' && options.targets ? JSON.stringify([kind, options.targets]) : figureKey(spec)
}

/** The same figure by a shorter link, which its embed carries: targets say themselves what they measure, and where. */
function shortLinked(figure: RequestedFigure): RequestedFigure {
  return figure.id === null && figure.spec.kind === 'bullet' ? { ...figure, spec: { ...figure.spec, indicators: [], regions: [] } } : figure
}

/** The figures of one place's page that no curator has named, by their specs. */
const placedAt = remember((catalogue: Catalogue, adcode: Adcode): ReadonlyMap<string, EmbeddedFigure> => {
  const isCity = adcode === catalogue.site.region
  const partners = defaultPartners(catalogue, adcode)
  const { timeline } = selectCountyMilestones(catalogue, adcode)
  const shown = [
    ...countyFigures(catalogue, adcode),
    ...(timeline ? [timeline] : []),
    ...selectCountyTargets(catalogue, adcode).figures,
    countyComparison(catalogue, isCity ? partners : [adcode, ...partners], adcode),
  ]
  const named = new Set([...catalogue.figures.values()].map(({ spec }) => specKey(spec)))
  const placed = new Map<string, EmbeddedFigure>()
  const taken = new Set<Id>(catalogue.figures.keys())
  for (const figure of shown) {
    const key = specKey(figure.spec)
    const id = placedId(catalogue, adcode, figure.spec)
    // A second figure of one address would be written over the first.
    if (figure.id !== null || placed.has(key) || taken.has(id) || named.has(key)) continue
    placed.set(key, { id, figure: shortLinked(figure) })
    taken.add(id)
  }
  return placed
}, String)

const placesOf = ({ site, counties }: Catalogue): readonly Adcode[] => [site.region, ...counties.map(({ adcode }) => adcode)]

/** The place on whose page a figure would be. */
function pageOf(catalogue: Catalogue, { kind, regions, options }: FigureSpec): Adcode {
  const [target] = options.targets ?? []
  const own = options.focus ?? (regions.length === 1 ? regions[0] : undefined)
  const asked = kind === 'bullet' && target !== undefined ? placeOfTarget(catalogue, target) : own
  return placesOf(catalogue).find((adcode) => adcode === asked) ?? catalogue.site.region
}

/** The figures that the site itself puts on the pages of its places: the city's, then the counties' in division order. */
export function placedFigures(catalogue: Catalogue): readonly (EmbeddedFigure & { readonly adcode: Adcode })[] {
  return placesOf(catalogue).flatMap((adcode) => [...placedAt(catalogue, adcode).values()].map((placed) => ({ ...placed, adcode })))
}

/** Every figure that has an embed page: those that curators have named, and those that the site puts on the pages of its places. */
export function embeddedFigures(catalogue: Catalogue): readonly EmbeddedFigure[] {
  return [...[...catalogue.figures].map(([id, figure]) => ({ id, figure })), ...placedFigures(catalogue)]
}

/** The embed of an unnamed figure, where its spec is one that the site itself puts on a place's page; null of any other choice. */
export function placedFigure(catalogue: Catalogue, spec: FigureSpec): EmbeddedFigure | null {
  return placedAt(catalogue, pageOf(catalogue, spec)).get(specKey(spec)) ?? null
}
