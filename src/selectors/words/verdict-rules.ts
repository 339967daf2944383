import { terms } from '~/domain/dataset/terms'
import type { StatusCode } from '~/domain/target/status'
import type { FigureRecord } from '~/selectors/figure/kinds'

/** Verdicts without a reading: their word needs no rule. */
const unjudged: readonly StatusCode[] = ['not-held', 'awaited', 'in-progress']

/** The rules behind the verdicts of a figure, with their arithmetic, as one line; '' for figures that judge nothing. */
export function verdictRules(record: FigureRecord): string {
  if (record.kind !== 'gauge' && record.kind !== 'bullet') return ''
  const rows = record.kind === 'gauge' ? record.gauges : record.rows
  const rules = rows.filter((row) => !unjudged.includes(row.status.code)).map((row) => `${row.short}：${row.status.rule}`)
  return rules.length === 0 ? '' : `${terms.verdict}：${rules.join('；')}。`
}
