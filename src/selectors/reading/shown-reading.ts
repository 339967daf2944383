import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { Observation, Qualifier } from '~/domain/reading/observation'
import { printValue, type PrintedValue } from '~/domain/value/print-value'
import { boundWords } from '~/domain/value/qualifier-words'
import { markUndated } from '~/domain/value/undated-mark'
import { convertUnit, type Unit } from '~/domain/value/unit'
import type { ShownReading, PointMark } from '~/selectors/figure/record-parts'
import { periodWords } from '~/selectors/words/period-words'
import { known } from './require-row'

/** Whether every source of a reading was seen second-hand only (tiers C 转载 and D 转引). */
function isReprinted(catalogue: Catalogue, row: Observation): boolean {
  return row.sources.every(({ document }) => ['C', 'D'].includes(catalogue.sources.get(document)?.tier ?? 'D'))
}

/** How the point of a reading is drawn: a census first, then second-hand and preliminary, alone or together. */
function pointMark(catalogue: Catalogue, row: Observation): PointMark {
  if (catalogue.bases.get(row.basis)?.census) return 'census'
  const preliminary = row.stage === 'preliminary'
  if (isReprinted(catalogue, row)) return preliminary ? 'preliminary-reprinted' : 'reprinted'
  return preliminary ? 'preliminary' : 'plain'
}

/** In which unit, and with how many decimals (default: the unit's), a converted value is printed. */
export interface DisplayUnit {
  readonly unit: Id
  readonly decimals?: number
}

/** Rounded, without zeros that no document prints. The 余 of 2万余人 belongs to the document's own unit: in another unit our words give the bound. */
function printConverted(value: number, unit: Unit, decimals: number, qualifier: Qualifier, { lead, tail }: PrintedValue): PrintedValue {
  const number = String(Number(value.toFixed(decimals)))
  const around = lead === '' && tail === '' ? boundWords[qualifier] : { lead, tail }
  return { ...around, number, unit: unit.name, text: `${around.lead}${number}${unit.name}${around.tail}` }
}

/**
 * A reading ready to show. With `as` its value is converted, rounded and printed in that unit (axes, maps); without, it
 * is shown as printed in its document, as one printed in words (八成以上, 翻一番) always does. null when the document prints
 * the value as missing.
 */
export function shownReading(catalogue: Catalogue, row: Observation, as?: DisplayUnit): ShownReading | null {
  if (row.value === null) return null
  const own = known(catalogue.units, row.unit, '单位')
  const display = as === undefined ? own : known(catalogue.units, as.unit, '单位')
  const printed = printValue(row, own)
  const same = display.id === own.id
  const inWords = printed.unit === ''
  const value = same ? row.value : convertUnit(row.value, own, display)
  const shown = same || inWords ? printed : printConverted(value, display, as?.decimals ?? display.decimals, row.qualifier, printed)
  return {
    obs: row.id,
    value,
    printed: row.period === 'undated' ? markUndated(shown) : shown,
    period: periodWords(catalogue, row),
    mark: pointMark(catalogue, row),
  }
}
