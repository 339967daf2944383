import { Manifest } from '~/domain/dataset/manifest'
import { loadDataset } from './load-dataset'
import type { Read } from './read'

export const manifestPath = 'datapackage.json'

/** Reads the manifest: which files there are, the data version, and the day to which the record is complete. */
export function loadManifest(read: Read): Promise<Manifest> {
  return loadDataset(read, manifestPath, Manifest)
}

/** The row files of a manifest, in its order. */
export function rowPaths(manifest: Manifest): readonly string[] {
  return manifest.resources.filter((resource) => resource.role === 'rows').map((resource) => resource.path)
}
