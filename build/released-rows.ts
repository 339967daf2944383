import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { z } from 'zod'
import { isReleased } from '../src/domain/dataset/manifest.ts'
import { releasedManifest } from './release-day.ts'

const Rows = z.array(z.looseObject({ release: z.string().optional() }))

/** Lies beside the datasets for those who keep them, and for nobody else: the numerals that the check holds citations against. */
export const notPublished = 'numerals.json'

/** The rows of one observations file that may leave the house on a day; `text` itself where all may. */
export function releasedRows(text: string, day: string): string {
  const rows = Rows.parse(JSON.parse(text))
  const kept = rows.filter(({ release }) => isReleased({ release: release ?? 'public' }, day))
  return kept.length === rows.length ? text : JSON.stringify(kept)
}

const Days = z.looseObject({ asOf: z.string(), releasedOn: z.optional(z.string()) })

/** The day by which the rows of a folder of datasets are released: the one that the build is given, else the record's own. */
export function releaseDayIn(dataDir: string): string {
  const { asOf, releasedOn } = Days.parse(JSON.parse(releasedManifest(readFileSync(join(dataDir, 'datapackage.json'), 'utf8'))))
  return releasedOn ?? asOf
}

/**
 * Keeps rows that are not public, and what is for the check alone, out of a build: out of the files that are copied, and out of those that a page takes in.
 * `dataDir` is where the datasets are read, `outDir` where they are copied to, or null where nothing is copied.
 */
export function releasedRowsOnly(dataDir: string, outDir: string | null): Plugin {
  return {
    name: 'released-rows-only',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      return /[\\/]data[\\/]observations[\\/][^\\/]+\.json$/.test(id) ? releasedRows(code, releaseDayIn(dataDir)) : null
    },
    closeBundle() {
      if (outDir === null) return
      rmSync(join(outDir, 'data', notPublished), { force: true })
      const manifest = join(outDir, 'data', 'datapackage.json')
      writeFileSync(manifest, releasedManifest(readFileSync(manifest, 'utf8')))
      const folder = join(outDir, 'data', 'observations')
      for (const name of readdirSync(folder)) {
        const path = join(folder, name)
        writeFileSync(path, releasedRows(readFileSync(path, 'utf8'), releaseDayIn(dataDir)))
      }
    },
  }
}
