import type { Catalogue } from '~/domain/dataset/catalogue'
import type { FactColumn, FactStatus } from '~/domain/link/facts-fields'
import type { Tier } from '~/domain/source/source'
import { printValue, type PrintedValue } from '~/domain/value/print-value'
import { markUndated, undatedWords } from '~/domain/value/undated-mark'
import { placeName, known } from '~/selectors/reading/require-row'
import { sourceLine } from '~/selectors/record/source-line'
import { periodWords } from '~/selectors/words/period-words'
import type { FactRow } from './fact-rows'

/** The words of a row of the table. */
export interface FactCells {
  readonly name: string
  readonly place: string
  readonly period: string
  readonly printed: PrintedValue
  readonly basis: string
  readonly tier: Tier
  readonly status: string
  readonly source: string
}

export const factStatusWords: Readonly<Record<FactStatus, string>> = {
  used: '采用',
  other: '另一来源',
  listed: '仅列表',
  undated: undatedWords,
  preliminary: '初步数',
  bound: '约数',
}

export const factColumnWords: Readonly<Record<FactColumn, string>> = {
  indicator: '指标',
  place: '地区、主体',
  period: '时期',
  value: '数值',
  basis: '口径',
  tier: '等级',
  status: '状态',
  source: '来源',
}

/** How a row is printed. What its period and its number say already (未注明年份, 超过) is not said again. */
export function factCells(catalogue: Catalogue, { reading, tier, statuses }: FactRow): FactCells {
  const printed = printValue(reading, known(catalogue.units, reading.unit, '单位'))
  const said = statuses.filter((status) => status !== 'undated' && status !== 'bound')
  return {
    name: known(catalogue.indicators, reading.indicator, '指标').name,
    place: placeName(catalogue, reading),
    period: periodWords(catalogue, reading),
    printed: reading.period === 'undated' ? markUndated(printed) : printed,
    basis: known(catalogue.bases, reading.basis, '口径').name,
    tier,
    status: said.map((status) => factStatusWords[status]).join('，'),
    source: sourceLine(catalogue, [reading]),
  }
}
