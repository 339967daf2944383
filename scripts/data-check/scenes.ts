import type { Scene } from '~/domain/figure/scene'
import { inDivisionOrder } from '~/domain/place/region'
import type { Observation } from '~/domain/reading/observation'
import { mostFacts } from '~/selectors/wall/select-scene'
import { at, type Dataset, type Placed } from './dataset'
import type { Finding } from './finding'

function shapeOf(data: Dataset, placed: Placed<Scene>): Finding[] {
  const { layout, figures, regions } = placed.row
  const counties = new Set(data.regions.filter(({ row }) => row.kind === 'county').map(({ row }) => row.adcode))
  if (layout === 'county') {
    const [only] = regions
    if (regions.length === 1 && only !== undefined && counties.has(only)) return []
    return [at(placed, 'regions', '县（区、市）的场景写且只写它自己的区划代码')]
  }
  if (figures.length === 0) return [at(placed, 'figures', '这一场没有图；请至少写一幅，最重要的写在最前面')]
  if (layout !== 'map') return []
  const [first] = figures
  const isMap = data.figures.some(({ row }) => row.id === first && row.spec.kind === 'map')
  return isMap ? [] : [at(placed, 'figures', `${first ?? ''} 不是地图；layout 为 map 的场景第一幅要是地图，其余的图排在地图旁边`)]
}

/** The readings beside a county's map are its own, may be shown, and follow on what they are said to follow on. */
function factsOf(data: Dataset, placed: Placed<Scene>): Finding[] {
  const { layout, facts, regions } = placed.row
  if (layout !== 'county') return facts.length === 0 ? [] : [at(placed, 'facts', '只有县（区、市）的场景写 facts，其余写 []')]
  const rowOf = (id: string | undefined) => data.observations.find(({ row }) => row.id === id)?.row
  const homeOf = (row: Observation) => row.region ?? data.subjects.find((subject) => subject.row.id === row.subject)?.row.region
  const [large, below] = [1, mostFacts - 1]
  const many =
    facts.length > mostFacts
      ? [
          at(
            placed,
            'facts',
            `写了${facts.length}条，放得下${mostFacts}条：${large}条最大，${below}条在下面；请删去多余的，否则后面的不会出现`,
          ),
        ]
      : []
  const faults = facts.flatMap(({ obs, from }) => {
    const [row, before] = [rowOf(obs), rowOf(from)]
    const named = [row ?? [], before ?? []].flat()
    return [
      ...named
        .filter((one) => homeOf(one) !== regions[0])
        .map(({ id }) => at(placed, 'facts', `${id} 不是这个县（区、市）的数据；请写它自己的，或它境内企业、园区、景区的`)),
      ...named
        .filter(({ display }) => display !== 'featured')
        .map(({ id }) => at(placed, 'facts', `${id} 不上图表（display 不是 featured）；请换一条可以展示的数据`)),
      ...(row && before && row.indicator !== before.indicator
        ? [at(placed, 'facts', `from ${before.id} 和 ${row.id} 不是同一指标；from 写同一指标早先的数据`)]
        : []),
    ]
  })
  return [...many, ...faults]
}

/** Every county of the site's region has one scene, in division order, and all of them stand equally long. */
function checkCounties(data: Dataset): Finding[] {
  const scenes = data.scenes.filter(({ row }) => row.layout === 'county')
  const wanted = inDivisionOrder(
    data.regions.map(({ row }) => row).filter(({ kind, parent }) => kind === 'county' && parent === data.site.row.region),
  )
  const shown = scenes.map(({ row }) => row.regions[0])
  const place = { file: 'scenes.json', row: '', field: '' }
  if (shown.length !== wanted.length || wanted.some(({ adcode }, index) => adcode !== shown[index])) {
    const order = wanted.map(({ short }) => short).join('、')
    return [{ ...place, message: `每个县（区、市）要有一场，按行政区划顺序各一场；应为 ${order}` }]
  }
  const [first] = scenes
  return scenes
    .filter(({ row }) => row.dwellSeconds !== first?.row.dwellSeconds)
    .map((placed) =>
      at(placed, 'dwellSeconds', `各县（区、市）停留时间要相同；${first?.row.title ?? ''}为 ${first?.row.dwellSeconds ?? 0} 秒`),
    )
}

/** The wall's scenes: each has what its layout needs, and no county is preferred. */
export function checkScenes(data: Dataset): Finding[] {
  return [...data.scenes.flatMap((placed) => [...shapeOf(data, placed), ...factsOf(data, placed)]), ...checkCounties(data)]
}
