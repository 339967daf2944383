import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Qualifier } from '~/domain/reading/observation'
import { factCells, factStatusWords, type FactCells } from '~/selectors/facts/fact-cells'
import type { FactRow } from '~/selectors/facts/fact-rows'
import { known } from '~/selectors/reading/require-row'
import { errataWords, closedSentence, tierWords } from '~/selectors/words/source-words'
import { dataTable, type ColumnOf, type DataTable } from './data-table'

interface Row {
  readonly row: FactRow
  readonly cells: FactCells
}

const qualifierWords: Readonly<Record<Qualifier, string>> = {
  exact: '',
  over: '超过',
  nearly: '近',
  about: '约',
  atLeast: '以上',
  atMost: '以内',
}
const stageWords = { preliminary: '初步数', final: '最终数', reported: '报告数' } as const

function columns(catalogue: Catalogue): readonly ColumnOf<Row>[] {
  const { indicators, themes, units, sources } = catalogue
  const cited = ({ row }: Row) => row.reading.sources.map(({ document }) => known(sources, document, '来源'))
  return [
    ['指标', ({ cells }) => cells.name],
    ['地区或主体', ({ cells }) => cells.place],
    ['时期', ({ cells }) => cells.period],
    ['数值', ({ row }) => row.reading.value, 'number'],
    ['单位', ({ row }) => known(units, row.reading.unit, '单位').name],
    ['限定', ({ row }) => qualifierWords[row.reading.qualifier]],
    ['列示', ({ cells }) => cells.printed.text],
    ['原文', ({ row }) => row.reading.sources.map(({ printed }) => printed).join('；')],
    ['口径', ({ cells }) => cells.basis],
    ['阶段', ({ row }) => stageWords[row.reading.stage]],
    ['来源等级', ({ cells }) => cells.tier],
    ['等级说明', ({ cells }) => tierWords[cells.tier]],
    ['状态', ({ row }) => factStatusWords[row.statuses[0]]],
    [
      '来源',
      (row) =>
        cited(row)
          .map(({ label }) => label)
          .join('；'),
    ],
    [
      '发布日期',
      (row) =>
        cited(row)
          .map(({ date, dateNote }) => date ?? dateNote ?? '未注明日期')
          .join('；'),
    ],
    [
      '网址',
      (row) =>
        cited(row)
          .flatMap(({ url }) => url ?? [])
          .join('；'),
    ],
    [
      '说明',
      ({ row: { reading } }) =>
        [...errataWords(catalogue, reading), reading.note, reading.displayReason]
          .flatMap((text) => (text === undefined ? [] : closedSentence(text)))
          .join(''),
    ],
    ['领域', ({ row }) => known(themes, row.theme, '领域').name],
    ['时期代码', ({ row }) => row.reading.period],
    ['最早可能', ({ row }) => row.reading.window?.[0] ?? ''],
    ['最晚可能', ({ row }) => row.reading.window?.[1] ?? ''],
    ['区划代码', ({ row }) => row.reading.region ?? ''],
    ['主体编号', ({ row }) => row.reading.subject ?? ''],
    ['指标编号', ({ row }) => row.reading.indicator],
    ['口径编号', ({ row }) => row.reading.basis],
    ['单位编号', ({ row }) => row.reading.unit],
    ['来源编号', ({ row }) => row.reading.sources.map(({ document }) => document).join('；')],
    ['数据编号', ({ row }) => row.reading.id],
    ['指标英文名', ({ row }) => known(indicators, row.reading.indicator, '指标').en],
  ]
}

/** Readings as a table, in the order in which they are given: the columns for readers come first, the keys for programs last. */
export function readingsTable(catalogue: Catalogue, rows: readonly FactRow[]): DataTable {
  const all = rows.map((row) => ({ row, cells: factCells(catalogue, row) }))
  return dataTable('readings', '数据', columns(catalogue), all)
}
