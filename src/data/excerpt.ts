import * as z from 'zod/mini'
import { coreFiles } from '~/domain/dataset/dataset-files'
import { loadCore, type Core } from './load-core'
import { loadRows, type Rows } from './load-rows'
import { inlineRead, type Read } from './read'

export const excerptPath = 'overview.json'

/** The overview's rows of every file of one data version, file by file: `build-excerpt` writes it. */
const ExcerptFile = z.strictObject({ version: z.string(), files: z.record(z.string(), z.unknown()) })

interface Excerpt {
  readonly version: string
  readonly core: Core
  readonly rows: readonly Rows[]
}

/**
 * The rows that the overview shows, in one small file. Whoever has none (a page under development, a server that holds the
 * datasets alone) or a broken one gets null and reads the full datasets.
 */
export async function loadExcerpt(read: Read): Promise<Excerpt | null> {
  try {
    const { version, files } = ExcerptFile.parse(JSON.parse(await read(excerptPath)))
    const inside = inlineRead(files)
    const core = await loadCore(inside)
    const paths = Object.keys(files).filter((path) => !(path in coreFiles))
    const rows = await Promise.all(paths.map((path) => loadRows(inside, path)))
    return rows.some((part) => part.fault) ? null : { version, core, rows }
  } catch {
    return null
  }
}
