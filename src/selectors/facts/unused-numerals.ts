import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Spellings, Excluded } from '~/domain/dataset/late-files'
import { terms } from '~/domain/dataset/terms'
import { spelled, type SearchEntry } from '~/selectors/search/search-entries'
import { rowsOnHold } from './excluded-rows'

/** A number that a document prints and the library does not use: its wording, what it measures, its place in the document, and why. */
export interface UnusedNumeral {
  readonly key: string
  readonly printed: string
  readonly about: string
  readonly where: string
  readonly reason: string
  /** What it is found by in spelling too: its measure and its place, or its document. */
  readonly names: readonly string[]
}

/** Figures on hold. */
export function numeralsOnHold(catalogue: Catalogue): readonly UnusedNumeral[] {
  return rowsOnHold(catalogue).map(({ id, kind, name, place, period, printed, source, reason }) => {
    const about = `${place}${name}，${period}${kind === terms.reading ? '' : `（${kind}）`}`
    return { key: id, printed, about, where: source, reason, names: [name, place] }
  })
}

/** Numerals that are no figures. */
export function excludedNumerals(catalogue: Catalogue, rows: readonly Excluded[]): readonly UnusedNumeral[] {
  return rows.map(({ document, locator, printed, reason }) => {
    const source = catalogue.sources.get(document)
    const part = source?.locators?.[locator.split('.')[0] ?? '']
    const label = source?.label ?? document
    const where = part === undefined ? label : `${label}，${part}`
    return { key: `${document} ${locator} ${printed}`, printed, about: '不是统计数字', where, reason, names: [label] }
  })
}

/** What such a number is found by: every word of its line, its names by spelling too. */
export function unusedEntry({ key, printed, about, where, reason, names }: UnusedNumeral, spellings: Spellings): SearchEntry {
  return { id: key, kind: 'observation', name: printed, english: '', other: [about, where, reason], pinyin: spelled(spellings, names) }
}
