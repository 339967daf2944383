import { loadCatalogue } from '~/data/load-catalogue'
import { loadManifest, manifestPath } from '~/data/load-core'
import type { Read } from '~/data/read'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Manifest, Resource } from '~/domain/dataset/manifest'
import { ReaderError } from '~/lib/reader-error'

/** The beginning of a text's SHA-256 in hex, as manifests have it; null on a page that may not ask, as on plain http. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!('subtle' in crypto)) return null
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function isOfManifest(text: string, resource: Resource): Promise<boolean> {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length !== resource.bytes) return false
  const hash = await hashOf(bytes)
  return hash === null || hash === resource.hash
}

/** Reads files of a manifest's version and no other: while a server is being renewed it has files of both. */
function readOf(read: Read, { version, resources }: Manifest): Read {
  return async (path) => {
    const text = await read(path, version)
    const resource = resources.find((each) => each.path === path)
    if (resource && !(await isOfManifest(text, resource))) throw new ReaderError('与数据清单不是同一版，网站可能正在更新')
    return text
  }
}

/**
 * A version other than `shown`, or the same where files of it were missing, complete and without a fault; null where there is none. Rejects
 * with a sentence where there is one that is not in order.
 */
export async function newerCatalogue(read: Read, shown: Pick<Catalogue, 'version' | 'faults'>): Promise<Catalogue | null> {
  const manifest = await loadManifest(read)
  if (manifest.version === shown.version && shown.faults.length === 0) return null
  const own = readOf(read, manifest)
  const next = await loadCatalogue((path) => (path === manifestPath ? Promise.resolve(JSON.stringify(manifest)) : own(path)))
  const [fault] = next.faults
  if (fault) throw new ReaderError(fault.message)
  return next
}
