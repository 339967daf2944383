import type { Figure, FigureSpec } from '~/domain/figure/figure'
import { parsePeriod } from '~/domain/period/parse-period'
import { yearOf } from '~/domain/period/period-span'
import { at, type Dataset, indexed, type Placed } from './dataset'
import type { Finding } from './finding'

/** Kinds whose periods are the years of an axis, which may have gaps. */
const isAxis = (spec: FigureSpec) => spec.kind === 'trend' || spec.kind === 'trend-grid' || spec.kind === 'timeline'

/** The periods that a figure could show: of its readings, of its targets, of its milestones. */
function heldPeriods(data: Dataset, { spec }: Figure): readonly string[] {
  const { targets, milestones, unlike = [] } = spec.options
  if (spec.kind === 'gauge' || spec.kind === 'bullet') {
    return data.targets.flatMap(({ row }) => (targets?.includes(row.id) ? [row.period] : []))
  }
  if (spec.kind === 'timeline') {
    const told = data.milestones.filter(({ row }) => (milestones ? milestones.includes(row.id) : row.state === 'done'))
    return told.flatMap(({ row }) => row.date ?? [])
  }
  const indicators = new Set([...spec.indicators, ...unlike.flatMap((row) => row.indicators)])
  return data.observations.flatMap(({ row }) =>
    row.display === 'featured' && indicators.has(row.indicator) && spec.regions.includes(row.region ?? '') ? [row.period] : [],
  )
}

/** Whether a year lies between the first and the last that are asked for. */
function isAmong(years: readonly number[], period: string): boolean {
  const year = yearOf(parsePeriod(period))
  return year !== null && year >= Math.min(...years) && year <= Math.max(...years)
}

function faults(data: Dataset, placed: Placed<Figure>): Finding[] {
  const { spec } = placed.row
  if (spec.periods.length === 0) return []
  const held = heldPeriods(data, placed.row)
  if (isAxis(spec)) {
    const years = spec.periods.flatMap((text) => (/^\d{4}$/.test(text) ? Number(text) : []))
    if (years.length === 0 || held.some((period) => isAmong(years, period))) return []
    return [at(placed, 'spec.periods', `${Math.min(...years)}—${Math.max(...years)}年没有一条可以画；请改年份，或先收录数据`)]
  }
  const known = [...new Set(held)]
  const has = known.length === 0 ? '' : `，有的是 ${known.sort().join('、')}`
  return spec.periods
    .filter((period) => !known.includes(period))
    .map((period) => at(placed, 'spec.periods', `这张图的指标和地区没有时期为“${period}”的数据或目标${has}；请改时期，或先收录`))
}

/** Figures ask for periods that somebody has. Milestones that a timeline names lie in its years. */
export function checkFigurePeriods(data: Dataset): Finding[] {
  const milestones = indexed(data.milestones, (row) => row.id)
  const outside = data.figures.flatMap((placed) => {
    const { spec } = placed.row
    const years = spec.periods.flatMap((text) => (/^\d{4}$/.test(text) ? Number(text) : []))
    if (spec.kind !== 'timeline' || years.length === 0) return []
    return (spec.options.milestones ?? []).flatMap((id) => {
      const date = milestones.get(id)?.date
      return date && !isAmong(years, date)
        ? [at(placed, 'spec.options.milestones', `大事“${id}”在 ${date}，不在这张图的年份之内；请改年份，或去掉这一条`)]
        : []
    })
  })
  return [...data.figures.flatMap((placed) => faults(data, placed)), ...outside]
}
