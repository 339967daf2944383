import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Excluded } from '~/domain/dataset/late-files'
import { isReleased } from '~/domain/dataset/manifest'
import { factRows } from '~/selectors/facts/fact-rows'
import { workbook } from '../workbook'
import { excludedTable, indicatorsTable, milestonesTable, placesTable, sourcesTable, targetsTable } from './core-tables'
import { dataPackage } from './data-package'
import { csvText, type DataTable } from './data-table'
import { readingsTable } from './readings-table'
import { readmeText } from './readme-text'
import { wideTables } from './wide-tables'

/** All tables, in the order of the package. */
export function wholeDataTables(catalogue: Catalogue, excluded: readonly Excluded[]): readonly DataTable[] {
  return [
    readingsTable(catalogue, factRows(catalogue)),
    targetsTable(catalogue),
    milestonesTable(catalogue),
    indicatorsTable(catalogue),
    placesTable(catalogue),
    sourcesTable(catalogue),
    excludedTable(catalogue, excluded),
  ]
}

/** A dataset's text without the rows that are not public: nothing that a build leaves out leaves with a download. */
function releasedText(path: string, text: string, day: string): string {
  if (!path.startsWith('observations/')) return text
  const rows: unknown = JSON.parse(text)
  if (!Array.isArray(rows)) return text
  const releaseOf = (row: unknown) =>
    typeof row === 'object' && row !== null && 'release' in row && typeof row.release === 'string' ? row.release : 'public'
  const kept = rows.filter((row) => isReleased({ release: releaseOf(row) }, day))
  return kept.length === rows.length ? text : JSON.stringify(kept)
}

/**
 * The files of the package, path -> bytes: a CSV and a sheet for each table, a wide CSV for each measure, the datasets as they are published (`texts`: path
 * below the data folder -> text), `datapackage.json` and the readme. `day` is the day that they bear.
 */
export async function wholeDataFiles(
  catalogue: Catalogue,
  texts: ReadonlyMap<string, string>,
  excluded: readonly Excluded[],
  { day, signal }: { readonly day: string; readonly signal?: AbortSignal | undefined },
): Promise<ReadonlyMap<string, Uint8Array>> {
  const tables = wholeDataTables(catalogue, excluded)
  const csvs = [...tables, ...wideTables(catalogue)].map((table) => ({ table, path: `${table.name}.csv`, text: csvText(table) }))
  const datasets = new Map(
    [...texts].map(([path, text]) => [path, { path: `json/${path}`, text: releasedText(path, text, catalogue.releaseDay) }] as const),
  )
  const encoder = new TextEncoder()
  const sheets = tables.map(({ name, columns, rows }) => ({ name, columns: columns.map((column) => column.name), rows }))
  const book = new Uint8Array(await (await workbook(sheets, day, signal)).arrayBuffer())
  return new Map([
    ['说明.txt', encoder.encode(readmeText(catalogue, tables))],
    ...csvs.map(({ path, text }) => [path, encoder.encode(text)] as const),
    ['全部数据.xlsx', book],
    ...[...datasets.values()].map(({ path, text }) => [path, encoder.encode(text)] as const),
    ['datapackage.json', encoder.encode(dataPackage(catalogue, { tables: csvs, datasets }))],
  ])
}
