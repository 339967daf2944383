import type { ChartCell, ChartNumber, ChartTable } from '~/charts/chart'
import type { Box } from '~/charts/draw/box'
import { terms } from '~/domain/dataset/terms'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import type { FigureWords } from '~/selectors/figure/record-parts'

/** What is said of a target when its bar is asked. */
export function targetTooltip(row: JudgedTarget): string {
  const value = row.reading ? `${row.reading.period}${row.reading.printed.text}` : terms.collecting
  const rule = row.status.rule === '' ? '' : `（${row.status.rule}）`
  return `${row.name}：${value}，${row.targetText}，${row.status.word}${rule}`
}

/** A target as one hears it: 晋中市城镇新增就业2024年目标3.2万人. */
export function targetName({ place, name, period, targetText }: Pick<JudgedTarget, 'place' | 'name' | 'period' | 'targetText'>): string {
  return `${place}${name}${period}${targetText}`
}

/** The reading of a row as a number that stands at `box` (none where none is held), and its target at `targetBox`. */
export function targetNumbers(row: JudgedTarget, box: Box | null, targetBox: Box | null): readonly ChartNumber[] {
  const { place, name, reading, target } = row
  return [
    ...(reading && box ? [{ obs: reading.obs, name: `${place}${name}${reading.period}${reading.printed.text}`, box }] : []),
    ...(targetBox ? [{ obs: target, name: targetName(row), box: targetBox }] : []),
  ]
}

const valueCell = ({ reading }: JudgedTarget): ChartCell => (reading ? { text: reading.printed.text, obs: reading.obs } : terms.blank)

/** One row a target, in the figure's order. */
export function targetTable(rows: readonly JudgedTarget[]): ChartTable {
  return {
    columns: ['指标', '性质', '目标时期', '目标', terms.actual, `${terms.actual}时期`, terms.verdict, '规则'],
    rows: rows.map((row) => [
      row.name,
      row.nature,
      row.period,
      { text: row.targetText, obs: row.target },
      valueCell(row),
      row.reading?.period ?? '',
      row.status.word,
      row.status.rule,
    ]),
  }
}

function clause(row: JudgedTarget): string {
  if (row.reading === null) return `${row.name}${row.period}${row.targetText}，${terms.actual}${terms.collecting}`
  const value = `${row.name}${row.reading.period}${row.reading.printed.text}`
  if (row.partial) return `${value}，${row.targetText}，${row.status.word}，不与全年目标比较`
  return `${value}，${row.targetText}，${row.status.word}`
}

/** What gauges and bullets show and say, for a screen reader: every target with its reading and its verdict. */
export function targetSentence(words: Pick<FigureWords, 'title'>, rows: readonly JudgedTarget[]): string {
  return `${words.title}。${terms.completion}：${rows.map(clause).join('；')}。`
}
