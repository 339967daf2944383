import { buildCatalogue } from '~/data/build-catalogue'
import { loadExcerpt } from '~/data/excerpt'
import { loadManifest } from '~/data/load-core'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { diskRead } from '../../scripts/disk-read'
import { overviewExcerpt, type OverviewExcerpt } from '../../scripts/overview-excerpt'
import { texts } from './broken-copy'
import { live } from './live-catalogue'

const manifest = await loadManifest(diskRead('public/data'))

/** The datasets' files, parsed, as the excerpt is cut from them. */
export const wholeFiles: ReadonlyMap<string, unknown> = new Map(
  manifest.resources.map(({ path }): [string, unknown] => [path, JSON.parse(texts.get(path) ?? '')]),
)

/** The overview's excerpt of the datasets as they stand. */
export const liveExcerpt: OverviewExcerpt = overviewExcerpt(live, wholeFiles)

async function builtOf(content: OverviewExcerpt): Promise<Catalogue> {
  const excerpt = await loadExcerpt(async () => JSON.stringify(content))
  if (!excerpt) throw new Error('the excerpt was refused')
  return buildCatalogue(manifest, excerpt.core, excerpt.rows, true)
}

/** The catalogue that the page builds of the excerpt. */
export const partial: Catalogue = await builtOf(liveExcerpt)
