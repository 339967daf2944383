import type { Catalogue } from '~/domain/dataset/catalogue'
import { buildCatalogue } from './build-catalogue'
import { loadCore, loadManifest, rowPaths } from './load-core'
import { loadRows } from './load-rows'
import type { Read } from './read'

/**
 * Loads and validates all files of a version before it resolves. Rejects with a `DatasetError` when the manifest or the
 * core fails; row files that fail are holes listed in `faults`.
 */
export async function loadCatalogue(read: Read): Promise<Catalogue> {
  const manifest = await loadManifest(read)
  const [core, rows] = await Promise.all([loadCore(read), Promise.all(rowPaths(manifest).map((path) => loadRows(read, path)))])
  return buildCatalogue(manifest, core, rows)
}
