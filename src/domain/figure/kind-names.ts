import type { FigureKind } from './figure'

/** What a kind of figure is called, in lists of figures, in search and where a reader's own figure has no other name. */
export const kindNames: Readonly<Record<FigureKind, { readonly name: string; readonly en: string }>> = {
  highlights: { name: '一县一亮点', en: 'County highlights' },
  map: { name: '地图', en: 'Map' },
  trend: { name: '走势', en: 'Trend' },
  'trend-grid': { name: '各地走势', en: 'Small trends' },
  gauge: { name: '仪表', en: 'Gauge' },
  bullet: { name: '目标对照', en: 'Bullet chart' },
  ranking: { name: '县（区、市）对照', en: 'Bars by county' },
  structure: { name: '构成', en: 'Composition' },
  comparison: { name: '县（区、市）对比', en: 'Comparison' },
  cells: { name: '前后对照', en: 'Before and after' },
  timeline: { name: '大事记', en: 'Timeline' },
}
