import type { Figure } from '~/domain/figure/figure'
import { at, type Dataset, indexed, type Placed } from './dataset'
import type { Finding } from './finding'

const drawsReadings = (figure: Figure) => ['map', 'trend', 'trend-grid', 'structure'].includes(figure.spec.kind)
const drawsTargets = (figure: Figure) => ['gauge', 'bullet'].includes(figure.spec.kind)

/** Every place and indicator of a trend or structure has something to draw; a map and small trends may leave counties blank, but not all. */
function emptyParts(data: Dataset, placed: Placed<Figure>): Finding[] {
  const { spec } = placed.row
  if (!drawsReadings(placed.row)) return []
  const held = (indicator: string, region: string) =>
    data.observations.some(({ row }) => row.indicator === indicator && row.region === region && row.display === 'featured')
  const empty = spec.indicators.flatMap((indicator) =>
    spec.regions.filter((region) => !held(indicator, region)).map((region) => ({ indicator, region })),
  )
  if (spec.kind === 'map' || spec.kind === 'trend-grid') {
    if (empty.length < spec.regions.length) return []
    return [at(placed, 'spec.indicators', '这张图没有一个县（区、市）有可展示（featured）的数据；请换指标，或先收录数据')]
  }
  return empty.map(({ indicator, region }) =>
    at(placed, 'spec', `${region} 没有指标“${indicator}”的可展示（featured）数据；请补一条，或从图里去掉`),
  )
}

/** Figures and the overview show featured, public rows only; gauges and bullets name their targets. */
export function checkFigureReadings(data: Dataset): Finding[] {
  const observations = indexed(data.observations, (row) => row.id)
  const targets = indexed(data.targets, (row) => row.id)
  const shown = (placed: Placed<unknown>, field: string, id: string): Finding[] => {
    const row = observations.get(id)
    if (!row) return []
    if (row.display !== 'featured') return [at(placed, field, `数据“${id}”的 display 是 ${row.display}；图和首页只用 featured，请换一条`)]
    const release = row.release ?? 'public'
    return release === 'public' ? [] : [at(placed, field, `数据“${id}”的 release 是 ${release}；公开的图只用 public，请换一条`)]
  }
  const judged = (placed: Placed<unknown>, field: string, id: string): Finding[] => {
    const row = targets.get(id)
    return !row || row.display === 'featured'
      ? []
      : [at(placed, field, `目标“${id}”的 display 是 ${row.display}；图只用 featured，请换一条`)]
  }
  const figures = data.figures.flatMap((placed) => {
    const ids = placed.row.spec.options.targets ?? []
    const none =
      drawsTargets(placed.row) && ids.length === 0
        ? [at(placed, 'spec.options.targets', '仪表和目标条要写明目标；请列出 targets.json 里的 id')]
        : []
    const claimed = placed.row.claims.flatMap((claim) =>
      'target' in claim
        ? []
        : (claim.kind === 'share' ? [claim.part, claim.whole] : [claim.obs]).flatMap((id) => shown(placed, 'claims', id)),
    )
    return [...none, ...ids.flatMap((id) => judged(placed, 'spec.options.targets', id)), ...claimed, ...emptyParts(data, placed)]
  })
  const { site } = data
  return [
    ...figures,
    ...site.row.headlines.flatMap(({ obs, from }) => [obs, from ?? obs].flatMap((id) => shown(site, 'headlines', id))),
    ...site.row.themeFacts.flatMap(({ obs, share }) => [obs, share ?? obs].flatMap((id) => shown(site, 'themeFacts', id))),
  ]
}
