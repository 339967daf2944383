import type { Catalogue } from '~/domain/dataset/catalogue'
import { asOfWords, dateWords } from '~/domain/period/format-period'
import type { Source } from '~/domain/source/source'
import type { PicturePlace } from '~/outputs/picture/picture-shape'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { citedSources } from '~/selectors/record/cited-sources'
import type { SourceSheet } from '~/selectors/record/select-source-sheet'
import { innerQuotes } from '~/selectors/words/source-words'

/** A figure's citation: the original documents first, then where they were read. */
export interface FigureCitation {
  /** One entry a document and one for the figure, as GB/T 7714-2015 has them. */
  readonly gbt7714: readonly string[]
  readonly sentence: string
}

/** 著者. 题名[EB/OL]. (发布日期)[引用日期]. 网址. A document without an address is a paper one, [Z]: it has no path and no reading date. */
function documentEntry({ publisher, title, label, date, url }: Source, readOn: string | null): string {
  const author = publisher === null ? '' : `${publisher}. `
  const dates = `${date === null ? '' : `(${date})`}${readOn === null ? '' : `[${readOn}]`}`
  return url === null
    ? `${author}${title ?? label}[Z].${date === null ? '' : ` ${date}.`}`
    : `${author}${title ?? label}[EB/OL]. ${dates === '' ? '' : `${dates}. `}${url}.`
}

function ownEntry(catalogue: Catalogue, record: FigureRecord, { name, asOf, version, link }: PicturePlace, readOn: string | null): string {
  const author = catalogue.site.publisher ?? name
  const path = link === '' ? '' : ` ${link}.`
  const read = readOn === null ? '' : ` [${readOn}].`
  return `${author}. ${record.title}：${asOfWords(asOf)}，版本${version}[DB/OL].${read}${path}`
}

/**
 * How to cite a figure. `readOn` is the day on which it was read, `2026-01-31`: no part below the page reads a clock; null in a file,
 * which nobody has read yet. With the overview's excerpt alone documents are cited by their labels, since full titles come with the full
 * datasets.
 */
export function citeFigure(catalogue: Catalogue, record: FigureRecord, place: PicturePlace, readOn: string | null): FigureCitation {
  const documents = citedSources(catalogue, record).map((source) => documentEntry(source, readOn))
  const link = place.link === '' ? '' : `，${place.link}`
  const read = readOn === null ? '' : `，${dateWords(readOn)}查阅`
  return {
    gbt7714: [...documents, ownEntry(catalogue, record, place, readOn)],
    sentence: `${record.title}。来源：${record.sourceLine}。转引自${place.name}（${asOfWords(place.asOf)}，版本${place.version}${link}${read}）。`,
  }
}

/** When a document was published, as far as that is known: its day, else the year that its note names. */
function publishedOn({ date, dateNote = '' }: Source): string {
  if (date !== null) return dateWords(date)
  const year = /(?:19|20)\d{2}(?=年)/.exec(dateNote)?.[0]
  return year === undefined ? '' : `${year}年`
}

/**
 * A reading or a target as a sentence that a newspaper prints: the document, its publisher and date as far as they are known, what it says,
 * the words around the number where they are held (`words`), and where it was read (`link`, '' where others cannot open it).
 */
export function citeReading(catalogue: Catalogue, sheet: SourceSheet, words: string | null, link: string): string {
  const row = catalogue.observations.get(sheet.obs) ?? catalogue.targets.get(sheet.obs)
  const source = catalogue.sources.get(row?.sources[0]?.document ?? '')
  const known = source ? [source.publisher ?? '', publishedOn(source)].filter((word) => word !== '').join('，') : ''
  const document = source ? `据${source.label}${known === '' ? '' : `（${known}）`}，` : ''
  const period = row?.period === 'undated' ? '' : sheet.period
  const quoted = words === null ? '' : `原文为“${innerQuotes(words)}”。`
  const read = link === '' ? '' : `（${catalogue.site.name}：${link}）`
  return `${document}${sheet.place}${period}${sheet.indicator}${sheet.printed.text}。${quoted}${read}`
}
