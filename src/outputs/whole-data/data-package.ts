import type { Catalogue } from '~/domain/dataset/catalogue'
import { coverageWords } from '~/domain/period/format-period'
import type { DataTable } from './data-table'

const encoder = new TextEncoder()
const bytesOf = (text: string) => encoder.encode(text).length

/** A path of a dataset as the name of a resource: observations/economy.json is json-observations-economy. */
const resourceName = (path: string) => `json-${path.replace(/\.json$/, '').replace(/[^a-z0-9]+/g, '-')}`

function tableResource({ id, name, columns }: DataTable, path: string, text: string) {
  return {
    name: id,
    title: name,
    path,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytesOf(text),
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: columns.map((column) => ({ name: column.name, type: column.kind === 'number' ? 'number' : 'string' })) },
  }
}

interface Contents {
  /** Tables with the path and the text of their file. */
  readonly tables: readonly { readonly table: DataTable; readonly path: string; readonly text: string }[]
  /** Datasets by their path below the data folder, and their path in the package. */
  readonly datasets: ReadonlyMap<string, { readonly path: string; readonly text: string }>
}

/**
 * `datapackage.json` of the package (Data Package v1, frictionlessdata.io): every file with its size, the columns of every table, every
 * document. There is no licence for all of it, since facts have none; the map has its own.
 */
export function dataPackage(catalogue: Catalogue, { tables, datasets }: Contents): string {
  const { site, version, plan } = catalogue
  const odbl = { name: 'ODbL-1.0', title: 'Open Database License 1.0', path: 'https://opendatacommons.org/licenses/odbl/1-0/' }
  const described = {
    profile: 'data-package',
    name: 'jinzhong-dajuan',
    title: `${site.name}：${catalogue.regions.get(site.region)?.name ?? ''}${plan.name}数据`,
    description: `${coverageWords(catalogue)}，版本${version}。逐条注明出处，引用时请注明原始文件。说明见“说明.txt”。`,
    version,
    sources: [...catalogue.sources.values()].map(({ label, url }) => ({ title: label, ...(url !== null && { path: url }) })),
    resources: [
      ...tables.map(({ table, path, text }) => tableResource(table, path, text)),
      ...[...datasets].map(([own, { path, text }]) => ({
        name: resourceName(own),
        path,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        bytes: bytesOf(text),
        ...(own.startsWith('maps/') && { licenses: [odbl] }),
      })),
    ],
  }
  return `${JSON.stringify(described, null, 2)}\n`
}
