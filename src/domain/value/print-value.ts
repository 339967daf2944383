import type { Qualifier } from '~/domain/reading/observation'
import type { Citation } from '~/domain/source/source'
import { ReaderError } from '~/lib/reader-error'
import { roundSignificant } from '~/lib/round-significant'
import { boundWords } from './qualifier-words'
import { type PrintedNumber, scanPrinted } from './scan-printed'
import type { Unit } from './unit'

/**
 * A reading as shown on the screen: 突破|300|亿元, 近|20|万人次, ''|38129|人, ''|7000|余人. `text` is all of it in running text.
 * Readings printed in words alone (翻一番, 八成以上) have the words in `number` and no unit.
 */
export interface PrintedValue {
  readonly lead: string
  readonly number: string
  readonly unit: string
  readonly tail: string
  readonly text: string
}

/** What is shown of a reading: its value (null: published as missing), the bound on it and the wording it was printed in. */
interface PrintableRow {
  readonly value: number | null
  readonly qualifier: Qualifier
  readonly sources: readonly Pick<Citation, 'printed'>[]
}

/** Leads of a document that are kept, since the default word would say less: 突破, the 第 of a rank, 不到. */
const keptLeads = ['突破', '第', '前', '不到', '不足', '不超过', '至少', '不低于']
const keptTails = ['左右', '以下']

/** A number as documents print it: 124, 180.3, 38129, 0.4. No thousands separators, no exponent. ReaderError for no number. */
export function printNumber(value: number): string {
  if (!Number.isFinite(value)) throw new ReaderError(`“${value}”不是可以列示的数`)
  const plain = String(roundSignificant(value))
  if (!plain.includes('e')) return plain
  return Math.abs(value) < 1 ? value.toFixed(12).replace(/\.?0+$/, '') : BigInt(roundSignificant(value)).toString()
}

/** The value with the decimals of the document: 51.0 where it prints 51.0 for 51. */
function numeralOf(value: number, printed: readonly string[]): string {
  const numerals = printed.flatMap((text) => text.replace(/(\d)[,，](?=\d{3})/g, '$1').match(/\d+(?:\.\d+)?/g) ?? [])
  const same = numerals.find((numeral) => Number(numeral) === Math.abs(value))
  return same === undefined ? printNumber(value) : `${value < 0 ? '-' : ''}${same}`
}

/** The words around a numeral. */
interface Around {
  readonly lead: string
  readonly unit: string
  readonly tail: string
}

/** 余人 for 7000余人, 万余人 for 2万余人: the document's own 余 or 多 in its place before the unit; null where it prints none. */
function unitWithMore(unit: string, scans: readonly PrintedNumber[]): string | null {
  const more = scans.find((scan) => scan.lead === '' && scan.more !== '')?.more ?? ''
  const scale = more.slice(0, -1)
  return more !== '' && unit.startsWith(scale) ? `${more}${unit.slice(scale.length)}` : null
}

/** The words of the bound: the document's own where they are kept, else the usual ones of the qualifier. */
function aroundOf(qualifier: Qualifier, unit: string, scans: readonly PrintedNumber[]): Around {
  const said = scans.filter((scan) => scan.qualifier === qualifier)
  const lead = said.map((scan) => scan.lead).find((word) => keptLeads.includes(word))
  if (lead !== undefined) return { lead, unit, tail: '' }
  const withMore = unitWithMore(unit, said)
  if (withMore !== null) return { lead: '', unit: withMore, tail: '' }
  const tail = said.map((scan) => scan.tail).find((word) => keptTails.includes(word))
  return tail === undefined ? { ...boundWords[qualifier], unit } : { lead: '', unit, tail }
}

/**
 * A reading as readers see it: 突破|300|亿元, 近|20|万人次, ''|5|%|以上, ''|7000|余人. What a document prints in words alone (翻一番, 八成以上)
 * is shown in its words; what it prints as missing is 原文未列. In running text a thin space comes before a Latin unit.
 */
export function printValue(row: PrintableRow, unit: Pick<Unit, 'name'>): PrintedValue {
  const words = (text: string): PrintedValue => ({ lead: '', number: text, unit: '', tail: '', text })
  if (row.value === null) return words('原文未列')
  const printed = row.sources.map((citation) => citation.printed)
  const [firstPrinted] = printed
  if (firstPrinted !== undefined && !printed.some((text) => /[0-9０-９]/.test(text))) {
    return words(printed.find((text) => scanPrinted(text)?.qualifier === row.qualifier) ?? firstPrinted)
  }
  const around = aroundOf(
    row.qualifier,
    unit.name,
    printed.flatMap((text) => scanPrinted(text) ?? []),
  )
  const number = numeralOf(row.value, printed)
  const gap = /^[A-Za-z]/.test(unit.name) ? '\u2009' : ''
  return { ...around, number, text: `${around.lead}${number}${gap}${around.unit}${around.tail}` }
}
