import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listDataFiles } from './list-data-files'

/** The text of every dataset file below `root`, by its path. */
export function readTexts(root: string): Map<string, string> {
  return new Map(listDataFiles(root).map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}
