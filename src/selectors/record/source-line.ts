import type { Catalogue } from '~/domain/dataset/catalogue'
import { dateWords } from '~/domain/period/format-period'
import type { Citation, Source } from '~/domain/source/source'
import { gather } from '~/lib/gather'
import { known } from '~/selectors/reading/require-row'

const secondHand = { C: '转载', D: '其他公开资料' } as const

function sourceText({ brief, date, tier }: Source): string {
  const seen = tier === 'C' || tier === 'D' ? secondHand[tier] : ''
  const aside = [date === null ? '' : dateWords(date), seen].filter((words) => words !== '').join('，')
  return aside === '' ? brief : `${brief}（${aside}）`
}

/** A work that comes out every year, by the year of its volume: 城市统计年鉴2021. */
const volume = /^(.*\D)(20\d\d)$/

/** 2020, 2021, 2022 as 2020—2022; years that do not follow each other one by one. */
function yearsText(years: readonly number[]): string {
  const [first = 0] = years
  const follow = years.every((year, at) => year === first + at)
  return follow && years.length > 2 ? `${first}—${years.at(-1)}` : years.join('、')
}

/** Volumes of one work in the place of the first of them: 城市统计年鉴2021—2024（转载）. */
function withVolumesTogether(sources: readonly Source[]): readonly string[] {
  const keyOf = ({ brief, tier }: Source) => `${tier} ${volume.exec(brief)?.[1] ?? brief}`
  return [...gather(sources, keyOf).values()].flatMap((group) => {
    const [first] = group
    const stem = first && volume.exec(first.brief)?.[1]
    if (!first || stem === undefined || group.length === 1) return group.map(sourceText)
    const years = [...new Set(group.map(({ brief }) => Number(volume.exec(brief)?.[2])))].sort((a, b) => a - b)
    return [sourceText({ ...first, brief: `${stem}${yearsText(years)}`, date: null })]
  })
}

/** One document of which two copies are cited, such as a newspaper's print and the text that others keep, is one source: the first copy. */
function withCopiesAsOne(sources: readonly Source[]): readonly Source[] {
  return [...gather(sources, ({ id, tier, title }) => (title === undefined ? id : `${tier} ${title}`)).values()].flatMap(
    ([first]) => first ?? [],
  )
}

/**
 * The sources of these rows in one line, each document once, best tier first, the volumes of one work together:
 * 统计公报（2025年4月4日）；城市统计年鉴2021—2024（转载）；中新网（2024年2月29日，转载）.
 */
export function sourceLine(catalogue: Catalogue, rows: readonly { readonly sources: readonly Citation[] }[]): string {
  const ids = new Set(rows.flatMap((row) => row.sources.map((citation) => citation.document)))
  const sources = [...ids].map((id) => known(catalogue.sources, id, '来源'))
  const sorted = sources.sort((a, b) => a.tier.localeCompare(b.tier) || a.id.localeCompare(b.id))
  return [...new Set(withVolumesTogether(withCopiesAsOne(sorted)))].join('；')
}
