import type { Cell, CellTable } from './cell-table'
import { xmlText } from './xml-tree'
import { zipFiles } from './zip-files'

/** The letters of a column of a sheet, counted from 0: A … Z, AA … */
export function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26)
}

/** One sheet of a workbook. */
export interface Sheet extends CellTable {
  readonly name: string
  /** Whether long texts break into lines in their cells. */
  readonly breaks?: boolean
}

/** The least and the most characters that a column is wide; so many where its texts do not break. */
const [narrowest, widest, widestUnbroken] = [8, 60, 44]
/** So many rows are enough to tell how wide a column is. */
const looked = 200
/** A text that is longer breaks. */
const long = 40

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Characters that a text takes: a Chinese one takes two. */
const lengthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0)

function widthOf({ columns, rows, breaks }: Sheet, at: number): number {
  const texts = [columns[at] ?? '', ...rows.slice(0, looked).map((row) => String(row[at] ?? ''))]
  return Math.min(breaks ? widest : widestUnbroken, Math.max(narrowest, ...texts.map((text) => lengthOf(text) + 2)))
}

/** The styles of cells by their place in styles.xml: plain, a column's head, a text that breaks. */
const looks = { plain: '', head: ' s="1"', broken: ' s="2"' } as const

function cellXml(cell: Cell, place: string, look: string): string {
  // A hole has no cell: a zero would be a value that nobody has printed.
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  return `<c r="${place}" t="inlineStr"${look}><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`
}

function rowXml(cells: readonly Cell[], number: number, lookOf: (cell: Cell) => string): string {
  return `<row r="${number}">${cells.map((cell, at) => cellXml(cell, `${columnName(at)}${number}`, lookOf(cell))).join('')}</row>`
}

/** A sheet: its head in bold and always in sight, numbers as numbers, everything else as text. */
function sheetXml(sheet: Sheet): string {
  const { columns, rows, breaks = false } = sheet
  const widths = columns.map((_, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(sheet, at)}" customWidth="1"/>`)
  const lookOf = (cell: Cell) => (breaks && typeof cell === 'string' && cell.length > long ? looks.broken : looks.plain)
  const lines = [rowXml(columns, 1, () => looks.head), ...rows.map((row, at) => rowXml(row, at + 2, lookOf))]
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  return `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`
}

const font = (weight: string) => `<font>${weight}<sz val="10"/><name val="Microsoft YaHei"/></font>`
const border = (bottom: string) => `<border><left/><right/><top/>${bottom}<diagonal/></border>`
const style = (fontId: number, borderId: number, wrap: string) =>
  `<xf numFmtId="0" fontId="${fontId}" fillId="0" borderId="${borderId}" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"${wrap}/></xf>`
const stylesXml = [
  `${head}<styleSheet xmlns="${main}"><fonts count="2">${font('')}${font('<b/>')}</fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  `<borders count="2">${border('<bottom/>')}${border('<bottom style="thin"/>')}</borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="3">${style(0, 0, '')}${style(1, 1, '')}${style(0, 0, ' wrapText="1"')}</cellXfs></styleSheet>`,
].join('')

/** The parts of the file that say what the others are. */
function listsXml(names: readonly string[]): readonly (readonly [path: string, xml: string])[] {
  const numbers = names.map((_, at) => at + 1)
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
  const sheets = names.map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  const sheetRelations = numbers.map((number) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`))
  return [
    ['[Content_Types].xml', `${head}<Types xmlns="${packaged}/content-types">${types.join('')}</Types>`],
    ['_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', relations([...sheetRelations, relation('rIdStyles', 'styles', 'styles.xml')].join(''))],
    ['xl/styles.xml', stylesXml],
  ]
}

/**
 * The parts of an .xlsx, path -> bytes, to be zipped: text cells are text, so that no code turns into a date and no text into a formula.
 * Every workbook is written here: a figure's, the full data's, the one behind a chart of a slide.
 */
export function workbookParts(sheets: readonly Sheet[]): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder()
  const written = sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)] as const)
  return new Map([...listsXml(sheets.map(({ name }) => name)), ...written].map(([path, xml]) => [path, encoder.encode(xml)] as const))
}

const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Sheets as one .xlsx, packed in steps that `signal` can stop; `day` (YYYY-MM-DD) is the one that its parts bear. */
export async function workbook(sheets: readonly Sheet[], day: string, signal?: AbortSignal): Promise<Blob> {
  return new Blob([await zipFiles(workbookParts(sheets), { day, signal })], { type: mime })
}
