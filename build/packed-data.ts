import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { encodeBase85 } from '../src/lib/base85.ts'
import { columnsOf, type Row } from '../src/lib/row-columns.ts'
import { releasedManifest } from './release-day.ts'
import { notPublished, releaseDayIn, releasedRows } from './released-rows.ts'

/** The schemas and the numerals of the check are for those who write data: no page reads them. */
const isRead = (path: string) => path.endsWith('.json') && !path.startsWith('schema') && path !== notPublished

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The datasets of a folder as one text for a page that carries them inside itself: an object by path, lists of rows as columns, deflated, in base 85; rows that
 * are not public stay behind. A fifth of the bytes of the JSON that it stands for; `unpackData` reads it. The same files give the same text.
 */
export function packedData(dataDir: string): string {
  const day = releaseDayIn(dataDir)
  const contentOf = (path: string): unknown => {
    const text = readFileSync(join(dataDir, path), 'utf8')
    if (path === 'datapackage.json') return JSON.parse(releasedManifest(text))
    return JSON.parse(path.startsWith('observations') ? releasedRows(text, day) : text)
  }
  const paths = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).filter(isRead).sort()
  const packed = (content: unknown) => (Array.isArray(content) && content.length > 0 && content.every(isRow) ? columnsOf(content) : content)
  const files = Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), packed(contentOf(path))]))
  return encodeBase85(deflateRawSync(JSON.stringify(files), { level: 9 }))
}
