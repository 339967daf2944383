import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Written by programs: the manifest, how names are spelled, and the numerals of the first sources, against which citations are held. */
const generated: ReadonlySet<string> = new Set(['datapackage.json', 'pinyin.json', 'numerals.json'])

/** Paths of every dataset file below `root`, with forward slashes, sorted: all JSON but what is generated. */
export function listDataFiles(root: string, below = ''): string[] {
  return readdirSync(join(root, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name
      if (entry.isDirectory()) return path === 'schema' ? [] : listDataFiles(root, path)
      return path.endsWith('.json') && !generated.has(path) ? [path] : []
    })
    .sort()
}
