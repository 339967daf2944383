import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { ShownReading } from '~/selectors/figure/record-parts'
import { sourceLine } from '~/selectors/record/source-line'

/** Readings as a table: its cells, and the readings that it cites. */
export interface ReadingTable {
  readonly title: string
  readonly lead: string
  /** Heads with their shares of the width. */
  readonly columns: readonly { readonly head: string; readonly share: number }[]
  readonly rows: readonly (readonly string[])[]
  readonly ids: readonly Id[]
  readonly sourceLine: string
}

/** A reading with its name, theme and the best tier of its sources. */
interface TableRow {
  readonly theme: string
  readonly name: string
  readonly reading: ShownReading
  readonly tier: string
}

const columns = [
  { head: '主题', share: 1.1 },
  { head: '指标', share: 4 },
  { head: '时期', share: 2 },
  { head: '数值', share: 2.4 },
  { head: '来源等级', share: 1 },
]

/** Readings in rows, a theme named where it begins, every value as printed. */
export function readingTable(catalogue: Catalogue, title: string, rows: readonly TableRow[]): ReadingTable {
  const ids = rows.map(({ reading }) => reading.obs)
  return {
    title,
    lead: `共${rows.length}项，数值与单位照原文；未列出的指标本站尚未收录`,
    columns,
    rows: rows.map(({ theme, name, reading, tier }, at) => [
      theme === rows[at - 1]?.theme ? '' : theme,
      name,
      reading.period,
      reading.printed.text,
      tier,
    ]),
    ids,
    sourceLine: sourceLine(
      catalogue,
      ids.flatMap((id) => catalogue.observations.get(id) ?? []),
    ),
  }
}
