import { createHash } from 'node:crypto'
import { Manifest } from '~/domain/dataset/manifest'
import { manifestPath } from './load-core'

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16)

/**
 * A server's files, path -> text, as they are after a new version of some of them was put there: the manifest with its own version and
 * day, length and hash of each.
 */
export function released(
  before: ReadonlyMap<string, string>,
  changes: Readonly<Record<string, string>>,
  version: string,
  asOf: string,
): Map<string, string> {
  const files = new Map([...before, ...Object.entries(changes)])
  const manifest = Manifest.parse(JSON.parse(before.get(manifestPath) ?? ''))
  const resources = manifest.resources.map(({ path, role }) => {
    const bytes = Buffer.from(files.get(path) ?? '')
    return { path, role, bytes: bytes.length, hash: hashOf(bytes) }
  })
  return files.set(manifestPath, JSON.stringify({ ...manifest, version, asOf, resources }))
}
