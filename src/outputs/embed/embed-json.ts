import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { citedSources, restsOnOriginals } from '~/selectors/record/cited-sources'
import type { Cell } from '../cell-table'
import { citeFigure, type FigureCitation } from '../cite'
import { figureCells } from '../figure-cells'
import type { PicturePlace } from '../picture/picture-shape'

/** What `embed/<id>.json` holds: the figure's words, its numbers, its documents. */
interface EmbedJson extends Pick<FigureRecord, 'kind' | 'title' | 'short' | 'note' | 'sourceLine' | 'asOf'> {
  readonly id: Id
  readonly description: string
  /** The hash of the data. */
  readonly version: string
  /** Whether every number rests on a document of tier A or B. */
  readonly original: boolean
  readonly table: { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] }
  readonly sources: readonly {
    readonly id: string
    readonly label: string
    readonly title: string | null
    readonly publisher: string | null
    readonly date: string | null
    readonly tier: string
    readonly url: string | null
  }[]
  /** How to cite it; who does adds the day of reading. */
  readonly citation: FigureCitation
}

/** @param place where the figure is, as its pictures say it */
export function embedJson(catalogue: Catalogue, record: FigureRecord, id: Id, place: PicturePlace): EmbedJson {
  return {
    id,
    kind: record.kind,
    title: record.title,
    short: record.short,
    description: record.lead,
    note: record.note,
    sourceLine: record.sourceLine,
    asOf: record.asOf,
    version: catalogue.version,
    original: restsOnOriginals(catalogue, record),
    table: figureCells(catalogue, record),
    sources: citedSources(catalogue, record).map(({ id: source, label, title, publisher, date, tier, url }) => ({
      id: source,
      label,
      title: title ?? null,
      publisher,
      date,
      tier,
      url,
    })),
    citation: citeFigure(catalogue, record, place, null),
  }
}
