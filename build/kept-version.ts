import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { KeptFile, KeptVersion } from '../src/entries/release/kept-files.ts'

/** The page, its scripts and styles, and the datasets; not embeds, pictures, zips, nor what only those who write data read. */
const isKept = (path: string) =>
  path === 'index.html' || /^assets\/[^/]+\.(js|css)$/.test(path) || /^data\/(?!schema\/).+\.json$/.test(path)

const digest = (content: string | Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 16)

/**
 * What a browser keeps of the built page to open it without network: its files, each with the beginning of its SHA-256, the version of
 * its data, and a name that changes with any of them. The page itself is the folder, as servers send its name on to that.
 */
export function keptVersionOf(dist: string): KeptVersion & { readonly name: string } {
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  const files: readonly KeptFile[] = paths
    .filter(isKept)
    .sort()
    .map((path) => ({ path: path === 'index.html' ? '' : path, hash: digest(readFileSync(join(dist, path))) }))
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- our own manifest, checked by its schema in the build before
  const { version: dataVersion }: { readonly version: string } = JSON.parse(readFileSync(join(dist, 'data/datapackage.json'), 'utf8'))
  return { files, dataVersion, name: digest(JSON.stringify(files)) }
}
