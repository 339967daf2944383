import { coreFiles } from '~/domain/dataset/dataset-files'
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

/** Loads every core file at once; the first that fails refuses the core (a page without names or units would mislead). */
export async function loadCore(read: Read) {
  const [plans, themes, regions, subjects, units, bases, indicators, sources, figures, scenes, site, hexMap] = await Promise.all([
    loadDataset(read, 'plans.json', coreFiles['plans.json']),
    loadDataset(read, 'themes.json', coreFiles['themes.json']),
    loadDataset(read, 'regions.json', coreFiles['regions.json']),
    loadDataset(read, 'subjects.json', coreFiles['subjects.json']),
    loadDataset(read, 'units.json', coreFiles['units.json']),
    loadDataset(read, 'bases.json', coreFiles['bases.json']),
    loadDataset(read, 'indicators.json', coreFiles['indicators.json']),
    loadDataset(read, 'sources.json', coreFiles['sources.json']),
    loadDataset(read, 'figures.json', coreFiles['figures.json']),
    loadDataset(read, 'scenes.json', coreFiles['scenes.json']),
    loadDataset(read, 'site.json', coreFiles['site.json']),
    loadDataset(read, 'maps/hex.json', coreFiles['maps/hex.json']),
  ])
  return { plans, themes, regions, subjects, units, bases, indicators, sources, figures, scenes, site, hexMap }
}

export type Core = Awaited<ReturnType<typeof loadCore>>
