import { textWidth } from '~/lib/text-width'
import { at, type Dataset } from './dataset'
import type { Finding } from './finding'

/** Characters that a line of the map holds; a reference prints as a number and is measured there. */
const lineHolds = 9

/** Each county of the site's region is known by exactly one highlight, whose lines fit the map. */
export function checkHighlights(data: Dataset): Finding[] {
  const highlights = data.milestones.filter(({ row }) => row.highlight)
  const counties = data.regions.filter(({ row }) => row.kind === 'county' && row.parent === data.site.row.region)
  const counted = counties.flatMap(({ row: county }) => {
    const own = highlights.filter(({ row }) => row.regions.includes(county.adcode))
    const second = own[1]
    if (second) return [at(second, 'highlight', `${county.name}已有亮点 ${own[0]?.row.id}；一县只留一个，请去掉其中一个的 highlight`)]
    if (own.length === 1) return []
    return [
      { file: 'milestones.json', row: '', field: '', message: `${county.name}还没有亮点；请给它的一行加上 "highlight": true 和两行 lines` },
    ]
  })
  const lines = highlights.flatMap((placed) =>
    (placed.row.lines ?? [])
      .filter((line) => !line.includes('{') && textWidth(line, 1) > lineHolds)
      .map((line) => at(placed, 'lines', `“${line}”超过${lineHolds}个字，地图上放不下；请缩短`)),
  )
  const many = highlights.filter(({ row }) => row.regions.length !== 1)
  return [...counted, ...lines, ...many.map((placed) => at(placed, 'regions', '亮点只属于一个县（区、市）；请每县写一行'))]
}
