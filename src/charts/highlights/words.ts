import type { ChartTable } from '~/charts/chart'
import type { HighlightsRecord } from '~/selectors/figure/highlights-figure'

/** One row a county: what it is known by. */
export function highlightsTable({ regions }: HighlightsRecord): ChartTable {
  return { columns: ['县（区、市）', '亮点'], rows: regions.map(({ name, text }) => [name, text]) }
}

/** What the pointer is told of a county: its name, then what it is known by. */
export const highlightTip = ({ name, text }: HighlightsRecord['regions'][number]): readonly [string, string] => [name, text]

/** What is heard at each county, by its adcode. */
export function highlightWords({ regions }: HighlightsRecord): ReadonlyMap<string, string> {
  return new Map(regions.map(({ adcode, name, text }) => [adcode, `${name}：${text}`]))
}

/** Where the county in focus lies, else what each county is known by; for a screen reader. */
export function highlightsSentence({ title, notice, focus, regions }: HighlightsRecord): string {
  const place = regions.find(({ adcode }) => adcode === focus)
  if (place) return `${place.name}在地图上的位置（金色）。${notice}。`
  const each = regions.map(({ name, text }) => `${name}：${text}`).join('；')
  return `${title}。地图按县（区、市）列出亮点：${each}。${notice}。`
}
