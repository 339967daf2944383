import { terms } from '~/domain/terms'
import type { Catalogue } from '~/domain/catalogue'
import type { FigureSpec } from '~/domain/figure'
import { formatPeriod } from '~/domain/format-period'
import { parsePeriod } from '~/domain/parse-period'
import type { AskedFigure } from './figure-words'
import { placeName } from './place-name'
import { wordReferences } from './word-references'

const kindNames: Readonly<Record<FigureSpec['kind'], string>> = {
  highlights: '一县一亮点',
  map: '地图',
  trend: '走势',
  'trend-grid': '各地走势',
  gauge: terms.completion,
  bullet: terms.completion,
  ranking: '县（区、市）对照',
  structure: '构成',
  comparison: '县（区、市）对比',
  timeline: '大事记',
}

/** 民生指标: what the measures of one place have in common, where that is a theme. */
function themeWord(catalogue: Catalogue, { kind, indicators, regions }: FigureSpec): string | null {
  const themes = new Set(indicators.flatMap((id) => catalogue.indicators.get(id)?.theme ?? []))
  const [theme] = themes
  if (kind !== 'comparison' || regions.length !== 1 || themes.size !== 1 || theme === undefined || indicators.length === 1) return null
  return `${catalogue.themes.get(theme)?.name ?? ''}指标`
}

/** The one value of all of these; '' where they differ. */
const shared = (values: readonly string[]): string => (new Set(values).size === 1 ? (values[0] ?? '') : '')

/** 晋中市2024年预期性目标完成情况: whose, of when and of what nature, as far as all these targets share it. */
function targetsName(catalogue: Catalogue, { options: { targets: ids = [] } }: FigureSpec): string {
  const targets = ids.flatMap((id) => catalogue.targets.get(id) ?? [])
  const place = shared(targets.map((target) => placeName(catalogue, target)))
  const period = shared(targets.map((target) => formatPeriod(parsePeriod(target.period))))
  const matter = shared(targets.map(({ indicator }) => catalogue.indicators.get(indicator)?.name ?? ''))
  const nature = shared(targets.map((target) => target.nature))
  const aim = nature.endsWith('性') ? `${nature}目标` : nature || '目标'
  return `${place}${period}${matter}${nature === '计划' ? aim : aim.replace(/目标$/, '') + terms.completion}`
}

/** 三次产业增加值: what the city's named figure of just these parts is called; null where there is none, or its short name leans on a reading. */
function partsName({ figures, site }: Catalogue, { kind, indicators }: FigureSpec): string | null {
  if (kind !== 'structure') return null
  const found = [...figures.values()].find(
    ({ spec }) => spec.kind === kind && spec.regions.join() === site.region && spec.indicators.join() === indicators.join(),
  )
  return found && wordReferences(found.short).length === 0 ? found.short : null
}

/** The figure that a spec asks for, with a neutral name made of what it names: its indicators, and its regions where they are few. */
export function unnamedFigure(catalogue: Catalogue, spec: FigureSpec): AskedFigure {
  const indicators = spec.indicators.flatMap((id) => catalogue.indicators.get(id)?.name ?? [])
  if (spec.options.targets && (spec.kind === 'bullet' || spec.kind === 'gauge')) {
    return { id: null, spec, neutral: targetsName(catalogue, spec) }
  }
  const regions = spec.regions.flatMap((code) => catalogue.regions.get(code)?.name ?? [])
  const theme = themeWord(catalogue, spec)
  if (theme !== null) return { id: null, spec, neutral: `${regions.join('')}${theme}` }
  const parts = partsName(catalogue, spec)
  if (parts !== null && regions.length === 1) return { id: null, spec, neutral: `${regions.join('')}${parts}` }
  const around = regions.length > 4 ? '各县（区、市）' : regions.join('、')
  // A record of deeds is one of its years.
  const years = spec.kind === 'timeline' ? spec.periods.map((period) => formatPeriod(parsePeriod(period))) : []
  const place = [around, ...years].filter((word) => word !== '').join('，')
  const matter = indicators.length > 0 && indicators.length < 4 ? indicators.join('、') : kindNames[spec.kind]
  return {
    id: null,
    spec,
    neutral:
      spec.kind === 'map' || spec.kind === 'ranking' || spec.kind === 'trend-grid'
        ? `${place}${matter}`
        : place
          ? `${matter}（${place}）`
          : matter,
  }
}
