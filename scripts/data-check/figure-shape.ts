import { at, type Dataset, indexed } from './dataset'
import type { Finding } from './finding'

/** As many counties as stand side by side. */
const mostCompared = 4

/** Gold says that a county is the one that the title is about: the title claims something of it. */
function goldWithoutClaim(data: Dataset): Finding[] {
  const observations = indexed(data.observations, (row) => row.id)
  return data.figures.flatMap((placed) => {
    const { spec, claims } = placed.row
    const { focus } = spec.options
    if (focus === undefined || (spec.kind !== 'map' && spec.kind !== 'ranking')) return []
    const leaning = claims.map((claim) => (claim.kind === 'share' ? claim.part : 'target' in claim ? '' : claim.obs))
    if (leaning.some((id) => observations.get(id)?.region === focus)) return []
    return [at(placed, 'spec.options.focus', `标题没有论到 ${focus}，图上不能单把它画成金色；请去掉 focus，或在 claims 里写明所论`)]
  })
}

/** A comparison is of one to four; gold has a claim behind it; a timeline tells what was done, and when, or is one of plans alone. */
export function checkFigureShape(data: Dataset): Finding[] {
  const milestones = indexed(data.milestones, (row) => row.id)
  const counties = new Set(data.regions.flatMap(({ row }) => (row.kind === 'county' ? [row.adcode] : [])))
  const shapes = data.figures.flatMap((placed) => {
    const { spec } = placed.row
    if (spec.kind === 'comparison') {
      const count = spec.regions.filter((region) => counties.has(region)).length
      if (count > 0 && count <= mostCompared) return []
      return [
        at(placed, 'spec.regions', `对比写了${count}个县（区、市）；应为一至${mostCompared}个，请${count === 0 ? '补上' : '分成几张图'}`),
      ]
    }
    if (spec.kind !== 'timeline') return []
    const ids = spec.options.milestones ?? []
    const isOfPlans = ids.every((id) => milestones.get(id)?.state === 'planned')
    return ids.flatMap((id) => {
      const row = milestones.get(id)
      const field = 'spec.options.milestones'
      if (row?.display === 'table') return [at(placed, field, `大事“${id}”的 display 是 table，不上图；请去掉这一条`)]
      if (row?.state === 'planned' && !isOfPlans)
        return [at(placed, field, `大事“${id}”还是计划（planned）；大事记只列已做成的，请去掉这一条`)]
      return row?.date === null && !row.during
        ? [at(placed, field, `大事“${id}”没有日期；大事记按年份列示，请去掉这一条，或先查明日期`)]
        : []
    })
  })
  return [...shapes, ...goldWithoutClaim(data)]
}
