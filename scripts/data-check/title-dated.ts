import type { Figure, FigureSpec } from '~/domain/figure/figure'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { catalogueOf } from './catalogue-of'
import { at, type Dataset, type Placed } from './dataset'
import { drawnRecord } from './drawn-rows'
import type { Finding } from './finding'

/** Whether the drawing itself names its years, along an axis or down its rows: then a title that has to be short may leave them out. */
function drawsYears({ kind, regions, periods }: FigureSpec): boolean {
  return kind === 'trend' || kind === 'trend-grid' || (kind === 'structure' && regions.length === 1 && periods.length > 1)
}

function undated({ spec, title, neutral, short }: Figure, planName: string): readonly (readonly [field: string, words: string])[] {
  // Each highlight has its own time.
  if (spec.kind === 'highlights') return []
  const told = [['title', title], ['neutral', neutral], ...(drawsYears(spec) ? [] : [['short', short]])] as const
  return told.flatMap(([field = '', words = '']) =>
    /\d{4}年|五年/.test(words) || words.includes(planName) ? [] : [[field, words] as const],
  )
}

/** The years that each line of a figure has a point of; null of what is no line. */
function lineYears(record: FigureRecord | null): readonly ReadonlySet<number>[] | null {
  const lines = record?.kind === 'trend' ? [record] : record?.kind === 'trend-grid' ? record.panels : null
  return lines && lines.map(({ points }) => new Set(points.map(({ year }) => year)))
}

/** The years between which a title says that its lines run, and where some line has nothing. */
function emptyEnds(words: string, lines: readonly ReadonlySet<number>[]): readonly string[] {
  return [...words.matchAll(/(\d{4})—(\d{4})年/g)].flatMap(([, from, to]) =>
    [from, to].flatMap((year) => (year !== undefined && lines.some((drawn) => !drawn.has(Number(year))) ? [year] : [])),
  )
}

/** A figure says of when it is; and lines that are said to run from one year to another do so, every one of them. */
export function checkTitleDated(data: Dataset, asOf: string): Finding[] {
  const catalogue = catalogueOf(data, asOf)
  const check = (placed: Placed<Figure>): Finding[] => {
    const { title, neutral } = placed.row
    const lines = lineYears(drawnRecord(catalogue, placed.row)) ?? []
    const ends = Object.entries({ title, neutral }).flatMap(([field, words]) =>
      emptyEnds(words, lines).map((year) => at(placed, field, `写着到${year}年，有的线${year}年没有数；请改写年份，例如“2019年以来”`)),
    )
    return [
      ...undated(placed.row, catalogue.plan.name).map(([field, words]) =>
        at(placed, field, `“${words.replace(/\{[^}]*\}/g, '…')}”没有写明年份；请写上，原文未印年份的写“十四五”期间或报道时间`),
      ),
      ...ends,
    ]
  }
  return data.figures.flatMap(check)
}
