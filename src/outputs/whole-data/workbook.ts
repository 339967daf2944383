import type { DataCell, DataTable } from './data-table'
import { zipFiles } from './zip-files'

const [narrowest, widest] = [8, 44]
/** So many rows are enough to tell how wide a column is. */
const looked = 200

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Text inside an element; control characters, which XML cannot hold, are left out. */
const xmlText = (text: string) =>
  text
    // oxlint-disable-next-line no-control-regex -- these are what has to go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')

/** Characters that a text takes: a Chinese one takes two. */
const lengthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0)

function widthOf({ columns, rows }: DataTable, at: number): number {
  const texts = [columns[at]?.name ?? '', ...rows.slice(0, looked).map((row) => String(row[at] ?? ''))]
  return Math.min(widest, Math.max(narrowest, ...texts.map((text) => lengthOf(text) + 2)))
}

/** A, B … Z, AA: the letters of a column, counted from 0. */
const letters = (at: number): string => (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))

function cellXml(cell: DataCell, place: string, look: string): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  return `<c r="${place}" t="inlineStr"${look}><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`
}

function rowXml(cells: readonly DataCell[], number: number, look = ''): string {
  return `<row r="${number}">${cells.map((cell, at) => cellXml(cell, `${letters(at)}${number}`, look)).join('')}</row>`
}

/** A sheet: its head in bold and always in sight, numbers as numbers, everything else as text. */
function sheetXml(table: DataTable): string {
  const { columns, rows } = table
  const widths = columns.map((_, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(table, at)}" customWidth="1"/>`)
  const heads = rowXml(
    columns.map(({ name }) => name),
    1,
    ' s="1"',
  )
  const body = rows.map((row, at) => rowXml(row, at + 2))
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  return `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${heads}${body.join('')}</sheetData></worksheet>`
}

const font = (weight: string) => `<font>${weight}<sz val="10"/><name val="Microsoft YaHei"/></font>`
const style = (fontId: number) => `<xf numFmtId="0" fontId="${fontId}" fillId="0" borderId="0" xfId="0" applyFont="1"/>`
const stylesXml = `${head}<styleSheet xmlns="${main}"><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2">${style(0)}${style(1)}</cellXfs></styleSheet>`

/** The parts of the file that say what the others are. */
function partsXml(tables: readonly DataTable[]): readonly (readonly [path: string, xml: string])[] {
  const numbers = tables.map((_, at) => at + 1)
  const override = (path: string, type: string) => `<Override PartName="/xl/${path}.xml" ContentType="${sheetType}.${type}+xml"/>`
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  const relations = (inner: string) => `${head}<Relationships xmlns="${packaged}/relationships">${inner}</Relationships>`
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook', 'sheet.main'),
    override('styles', 'styles'),
    ...numbers.map((number) => override(`worksheets/sheet${number}`, 'worksheet')),
  ]
  const sheets = tables.map(({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const sheetRelations = numbers.map((number) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`))
  return [
    ['[Content_Types].xml', `${head}<Types xmlns="${packaged}/content-types">${types.join('')}</Types>`],
    ['_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
    ['xl/workbook.xml', `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', relations([...sheetRelations, relation('rIdStyles', 'styles', 'styles.xml')].join(''))],
    ['xl/styles.xml', stylesXml],
  ]
}

/**
 * All tables as one .xlsx, a sheet each: text cells are text, so that no code turns into a date and no text into a formula. Written here
 * in its few parts: write-excel-file packs a large sheet in a worker made of a blob, which the page's security policy forbids.
 */
export async function workbook(tables: readonly DataTable[], day: string, signal?: AbortSignal): Promise<Uint8Array> {
  const encoder = new TextEncoder()
  const sheets = tables.map((table, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(table)] as const)
  const files = new Map([...partsXml(tables), ...sheets].map(([path, xml]) => [path, encoder.encode(xml)] as const))
  return new Uint8Array(await (await zipFiles(files, { day, signal })).arrayBuffer())
}
