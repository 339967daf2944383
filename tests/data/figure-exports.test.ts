import Papa from 'papaparse'
import readExcelFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { dateWords } from '~/domain/period/format-period'
import { citeFigure } from '~/outputs/cite'
import { figureCells, filledColumns } from '~/outputs/figure-cells'
import { figureClipboard } from '~/outputs/figure-clipboard'
import { figureCsv } from '~/outputs/figure-csv'
import { figureSheets } from '~/outputs/figure-xlsx'
import { workbook } from '~/outputs/workbook'
import { figureRows } from '~/selectors/record/figure-rows'
import { live, readingsIn, recordOf } from './live-catalogue'

const ids = [...live.figures.keys()]
const place = { name: live.site.name, asOf: '2025-12', version: 'abc123', link: 'http://10.20.30.40/#/figure/x' }
const readOn = '2026-01-31'

test.each(ids)('every number of %s stands in its rows as its document prints it', (id) => {
  const record = recordOf(live, id)
  const rows = figureRows(live, record)
  for (const obs of new Set(readingsIn(record))) {
    const row = live.observations.get(obs) ?? live.targets.get(obs)
    if (!row) throw new Error(`no row ${obs}`)
    const wanted = 'value' in row ? row.value : (row.about ?? row.min ?? row.max ?? null)
    const unit = live.units.get(row.unit)?.name
    expect(rows, `${obs} ${wanted} ${unit}`).toContainEqual(expect.objectContaining({ value: wanted, unit, sources: row.sources }))
  }
})

test.each(ids)('the CSV of %s reads back as the same rows, numbers as numbers', (id) => {
  const cells = figureCells(live, recordOf(live, id))
  const csv = figureCsv(cells)
  expect(csv.startsWith('\ufeff')).toBe(true)
  expect(csv.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
  const { data, errors } = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true })
  expect(errors).toEqual([])
  expect(data[0]).toEqual(cells.columns)
  expect(data.slice(1)).toEqual(cells.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))))
})

test.each(ids)('the workbook of %s reads back with its numbers, documents and words', async (id) => {
  const record = recordOf(live, id)
  const sheets = figureSheets(live, record, place, citeFigure(live, record, place, readOn))
  const blob = await workbook(sheets, live.asOf)
  const read = await readExcelFile(Buffer.from(await blob.arrayBuffer()))
  expect(read.map(({ sheet }) => sheet)).toEqual(['数据', '出处', '说明'])
  for (const [at, { columns, rows }] of sheets.entries()) expect(read[at]?.data).toEqual([columns, ...rows])
  const cells = filledColumns(figureCells(live, record))
  const values = read[0]?.data.slice(1).map((row) => row[cells.columns.indexOf('数值')])
  expect(values?.filter((value) => typeof value === 'number')).toEqual(figureRows(live, record).flatMap(({ value }) => value ?? []))
  const words = JSON.stringify(read[2]?.data)
  for (const said of [record.title, record.sourceLine, place.asOf, place.version, place.link]) expect(words).toContain(said)
})

test('nothing runs as a formula, in whatever program a table is opened', () => {
  const table = { columns: ['=HYPERLINK("x")'], rows: [['+1+1'], ['-1+cmd'], ['@a'], ['\t=1'], ['-3.13‰'], ['平常']] }
  expect(figureCsv(table)).toBe(`\ufeff"'=HYPERLINK(""x"")"\r\n'+1+1\r\n'-1+cmd\r\n'@a\r\n'\t=1\r\n-3.13‰\r\n平常\r\n`)
  expect(figureCsv({ columns: ['数值'], rows: [[-3.13]] })).toContain('\r\n-3.13\r\n')
  const { text, html } = figureClipboard(table, '=1', '来源')
  expect(text.split('\r\n').filter((line) => /^[=+@]|^-\D/.test(line))).toEqual([])
  expect(html).toContain(`<td style="mso-number-format:'\\@'">+1+1</td>`)
})

test('what is pasted has a line for each row and a cell for each column', () => {
  const cells = filledColumns(figureCells(live, recordOf(live, 'gdp-trend')))
  const { text, html } = figureClipboard(cells, '题', '来源')
  const lines = text.split('\r\n')
  expect(lines).toHaveLength(cells.rows.length + 3)
  expect(lines.slice(1, -1).every((line) => line.split('\t').length === cells.columns.length)).toBe(true)
  expect(html).toContain('<td>2458.8</td>')
})

test('a citation names every document before the figure itself, with an address only where there is one', () => {
  for (const id of ids) {
    const record = recordOf(live, id)
    const { gbt7714, sentence } = citeFigure(live, record, place, readOn)
    const own = gbt7714.at(-1) ?? ''
    expect(own).toContain(`${record.title}：数据截至2025年12月，版本abc123[DB/OL]. [2026-01-31]. ${place.link}.`)
    expect(gbt7714.slice(0, -1).length).toBeGreaterThan(0)
    for (const entry of gbt7714.slice(0, -1))
      expect(entry).toMatch(/(\[EB\/OL\]\. (\(\d{4}[-\d]*\))?\[2026-01-31\]\. https?:\S+\.|\[Z\]\.( \d{4}[-\d]*\.)?)$/)
    expect(sentence).toContain(record.sourceLine)
  }
})

test('in a file, which nobody has read yet, a citation has no day of reading and is otherwise the same', () => {
  for (const id of ids) {
    const record = recordOf(live, id)
    const [read, unread] = [citeFigure(live, record, place, readOn), citeFigure(live, record, place, null)]
    const strip = (text: string) =>
      text
        .replace(`，${dateWords(readOn)}查阅`, '')
        .replace(`[${readOn}]`, '')
        .replaceAll('. . ', '. ')
    expect(unread.gbt7714).toEqual(read.gbt7714.map(strip))
    expect(unread.sentence).toBe(strip(read.sentence))
  }
})

test('no two rows of a figure are the same in all that tells readings apart', () => {
  const alike = [...live.figures.keys()].filter((id) => {
    const record = recordOf(live, id)
    // An event's numbers follow it in its own words; a reading may stand under two of them.
    if (record.kind === 'timeline' || record.kind === 'highlights') return false
    const { columns, rows } = figureCells(live, record)
    const told = rows.map((row) => ['地区', '指标', '时期', '类别', '口径'].map((name) => row[columns.indexOf(name)] ?? '').join('|'))
    return new Set(told).size < told.length
  })
  expect(alike).toEqual([])
})
