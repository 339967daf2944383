import type { Source } from '~/domain/source/source'
import { at, type Dataset, indexed, type Placed } from './dataset'
import type { Finding } from './finding'

/** A page that is carried in parts has one label, and its parts that label with the part in brackets. */
const isPartOf = (part: string, whole: string) => part.startsWith(`${whole}（`)

function doubles(sources: readonly Placed<Source>[]): Finding[] {
  return sources.flatMap((placed, index) => {
    const { url, label, date } = placed.row
    const before = sources.slice(0, index)
    const alike = before.find(({ row }) => row.label === label && row.date === date)
    if (alike) return [at(placed, 'label', `与 ${alike.name} 的 label、date 相同；同一来源并成一行，不同来源请写出区别`)]
    const same = url === null ? undefined : before.find(({ row }) => row.url === url)
    if (!same || isPartOf(label, same.row.label) || isPartOf(same.row.label, label)) return []
    return [
      at(placed, 'url', `与 ${same.name} 是同一网页；请并成一行，须分列的，label 写作“${same.row.label}（…部分）”，不让读者当成两个来源`),
    ]
  })
}

/** One page cited twice by one row is not two sources. */
function twiceByOneRow(data: Dataset): Finding[] {
  const sources = indexed(data.sources, (source) => source.id)
  return [...data.observations, ...data.targets, ...data.milestones].flatMap((placed) => {
    const documents = [...new Set(placed.row.sources.map(({ document }) => document))]
    const urls = documents.map((document) => sources.get(document)?.url ?? null)
    const again = urls.findIndex((url, index) => url !== null && urls.indexOf(url) < index)
    return again < 0
      ? []
      : [
          at(
            placed,
            'sources',
            `${documents[again]} 与 ${documents[urls.indexOf(urls[again] ?? null)]} 是同一网页，不算两个来源；请只留一个`,
          ),
        ]
  })
}

/** Every document stands in the list of sources once, with its full title. */
export function checkSourcesOnce(data: Dataset): Finding[] {
  const untitled = data.sources.filter(({ row }) => row.title === undefined)
  return [
    ...doubles(data.sources),
    ...twiceByOneRow(data),
    ...untitled.map((placed) => at(placed, 'title', '没有全称；请照文件写 title（与 label 相同也要写）')),
  ]
}
