import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Paths of every dataset file below `root`, with forward slashes, sorted: all JSON but the manifest and the generated schemas. */
export function listDataFiles(root: string, below = ''): string[] {
  return readdirSync(join(root, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name
      if (entry.isDirectory()) return path === 'schema' ? [] : listDataFiles(root, path)
      return path.endsWith('.json') && path !== 'datapackage.json' ? [path] : []
    })
    .sort()
}
