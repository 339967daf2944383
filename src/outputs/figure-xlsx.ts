import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import type { Citation } from '~/domain/source/source'
import type { PicturePlace } from '~/outputs/picture/picture-shape'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { known } from '~/selectors/reading/require-row'
import { figureRows } from '~/selectors/record/figure-rows'
import { citedPlace } from '~/selectors/record/select-source-sheet'
import { verdictRules } from '~/selectors/words/verdict-rules'
import type { Cell, CellTable } from './cell-table'
import type { FigureCitation } from './cite'
import { figureCells, filledColumns } from './figure-cells'
import type { Sheet } from './workbook'

function sourceRow(catalogue: Catalogue, what: string, citation: Citation): readonly Cell[] {
  const { label, publisher, date, tier, tierWords, url, locator, printed } = citedPlace(catalogue, citation)
  return [what, known(catalogue.sources, citation.document, '来源').title ?? label, publisher, date, tier, tierWords, locator, url, printed]
}

const sourceColumns = ['用于', '文件', '发布单位', '日期', '等级', '等级说明', '位置', '网址', '原文表述']

function sourceTable(catalogue: Catalogue, record: FigureRecord): CellTable {
  const rows = figureRows(catalogue, record).flatMap(({ place, indicator, period, kind, text, sources }) => {
    const what = kind === '事项' ? `${place}：${text}` : `${place}${indicator}${period}${kind === '目标' ? '目标' : ''}`
    return sources.map((citation) => sourceRow(catalogue, what, citation))
  })
  return { columns: sourceColumns, rows }
}

function wordsTable(record: FigureRecord, { name, asOf, version, link }: PicturePlace, citation: FigureCitation): CellTable {
  const notice = 'notice' in record ? record.notice : ''
  const rows: readonly (readonly [string, string])[] = [
    ['图题', record.title],
    ['单位与读法', record.lead],
    ['注', `${record.note}${notice}`],
    [terms.verdict, verdictRules(record)],
    ['来源', record.sourceLine],
    ['数据截至', asOf],
    ['数据版本', version],
    ['本图链接', link],
    ['数值', '数值与单位照文件所载，未作换算；“限定”列为文件对数值的限定（突破、近、以上等）；空格表示本站尚未收录，不是零。'],
    ['引用', citation.sentence],
    ...citation.gbt7714.map((entry, at): readonly [string, string] => [`参考文献［${at + 1}］`, entry]),
    ['发布', name],
  ]
  return { columns: ['项目', '内容'], rows: rows.filter(([, text]) => text !== '') }
}

/** The three sheets of a figure: its numbers, where each of them is printed in its documents, and what the figure says about itself. */
export function figureSheets(catalogue: Catalogue, record: FigureRecord, place: PicturePlace, citation: FigureCitation): readonly Sheet[] {
  return [
    { name: '数据', ...filledColumns(figureCells(catalogue, record)), breaks: true },
    { name: '出处', ...sourceTable(catalogue, record), breaks: true },
    { name: '说明', ...wordsTable(record, place, citation), breaks: true },
  ]
}
