import { loadCore, type Core, loadManifest, rowPaths } from '~/data/load-core'
import { loadRows, type Rows } from '~/data/load-rows'
import type { Manifest } from '~/domain/dataset/manifest'
import { diskRead } from '../scripts/disk-read'

/** What a catalogue is built of, read and validated. */
export interface Library {
  readonly manifest: Manifest
  readonly core: Core
  readonly rows: readonly Rows[]
}

/** The datasets of a folder. Rejects with a `DatasetError` when the manifest or the core cannot be used. */
export async function loadLibrary(folder: string): Promise<Library> {
  const read = diskRead(folder)
  const manifest = await loadManifest(read)
  const [core, rows] = await Promise.all([loadCore(read), Promise.all(rowPaths(manifest).map((path) => loadRows(read, path)))])
  return { manifest, core, rows }
}

/** How many readings a library holds. */
export function readingCount({ rows }: Library): number {
  return rows.reduce((sum, part) => sum + part.observations.length, 0)
}
