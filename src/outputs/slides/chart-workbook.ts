import { strToU8, zipSync } from 'fflate'
import { escapeMarkup } from '~/lib/escape-markup'
import type { ChartPart } from './chart-part'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const packageSchema = 'http://schemas.openxmlformats.org/package/2006'
const officeSchema = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const sheetSchema = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The letters of a column of a sheet, counted from 0: A … Z, AA … */
export function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26)
}

const textCell = (ref: string, text: string): string =>
  `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(text)}</t></is></c>`

function rowXml(cells: readonly (string | number | null)[], at: number): string {
  const row = at + 1
  const written = cells.map((cell, column) => {
    const ref = `${columnName(column)}${row}`
    // A hole has no cell: a zero would be a value that nobody has printed.
    if (cell === null) return ''
    return typeof cell === 'string' ? textCell(ref, cell) : `<c r="${ref}"><v>${cell}</v></c>`
  })
  return `<row r="${row}">${written.join('')}</row>`
}

function sheetXml({ head, categories, series }: ChartPart): string {
  const rows = [
    [head, ...series.map(({ name }) => name)],
    ...categories.map((category, at) => [category, ...series.map(({ points }) => points[at]?.value ?? null)]),
  ]
  return `${declaration}<worksheet xmlns="${sheetSchema}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`
}

const styles = [
  `${declaration}<styleSheet xmlns="${sheetSchema}"><fonts count="1"><font><sz val="11"/><name val="微软雅黑"/></font></fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>',
].join('')

const override = (path: string, type: string): string => `<Override PartName="${path}" ContentType="${type}+xml"/>`
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${officeSchema}/${type}" Target="${target}"/>`
const relations = (...items: readonly string[]): string =>
  `${declaration}<Relationships xmlns="${packageSchema}/relationships">${items.join('')}</Relationships>`

/** The workbook behind a chart (.xlsx): what opens at 编辑数据. The dataset's numbers, a column for each series, holes left empty. */
export function chartWorkbook(part: ChartPart): Uint8Array {
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': [
      `${declaration}<Types xmlns="${packageSchema}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>',
      override('/xl/workbook.xml', `${sheetType}.sheet.main`),
      override('/xl/worksheets/sheet1.xml', `${sheetType}.worksheet`),
      override('/xl/styles.xml', `${sheetType}.styles`),
      '</Types>',
    ].join(''),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${sheetSchema}" xmlns:r="${officeSchema}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheetXml(part),
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
}
