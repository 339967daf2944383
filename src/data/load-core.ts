import type * as z from 'zod/mini'
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

export type Core = { readonly [Path in keyof typeof coreFiles]: z.infer<(typeof coreFiles)[Path]> }

/** Loads every core file at once; the first that fails refuses the core (a page without names or units would mislead). */
export async function loadCore(read: Read): Promise<Core> {
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
  return {
    'plans.json': plans,
    'themes.json': themes,
    'regions.json': regions,
    'subjects.json': subjects,
    'units.json': units,
    'bases.json': bases,
    'indicators.json': indicators,
    'sources.json': sources,
    'figures.json': figures,
    'scenes.json': scenes,
    'site.json': site,
    'maps/hex.json': hexMap,
  }
}
