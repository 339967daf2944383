import type { Catalogue } from '~/domain/catalogue'
import type { FigureSpec } from '~/domain/figure'
import type { AskedFigure } from './figure-words'

const kindNames: Readonly<Record<FigureSpec['kind'], string>> = {
  highlights: '一县一亮点',
  map: '地图',
  trend: '走势',
  gauge: '目标与实绩',
  bullet: '目标与实绩',
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

/** The figure that a spec asks for, with a neutral name made of what it names: its indicators, and its regions where they are few. */
export function unnamedFigure(catalogue: Catalogue, spec: FigureSpec): AskedFigure {
  const indicators = spec.indicators.flatMap((id) => catalogue.indicators.get(id)?.name ?? [])
  const regions = spec.regions.flatMap((code) => catalogue.regions.get(code)?.name ?? [])
  const theme = themeWord(catalogue, spec)
  if (theme !== null) return { id: null, spec, neutral: `${regions.join('')}${theme}` }
  const place = regions.length > 4 ? '各县（区、市）' : regions.join('、')
  const matter = indicators.length > 0 && indicators.length < 4 ? indicators.join('、') : kindNames[spec.kind]
  return {
    id: null,
    spec,
    neutral: spec.kind === 'map' || spec.kind === 'ranking' ? `${place}${matter}` : place ? `${matter}（${place}）` : matter,
  }
}
