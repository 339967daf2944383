import * as z from 'zod/mini'
import { auditFiles, coreFiles, observationFile, rowFiles } from './dataset-files'
import { Edition } from './edition'

/** Rows that the pages of the counties alone need: the overview is shown without them, and without the code that reads them. */
export const pageFiles = { 'editions.json': z.array(Edition) } as const

/** The schema of a dataset file by its path below public/data; null for a path the contract does not know. */
export function schemaOf(path: string): z.ZodMiniType | null {
  if (/^observations\/[a-z0-9-]+\.json$/.test(path)) return observationFile
  const known: Record<string, z.ZodMiniType> = { ...coreFiles, ...rowFiles, ...pageFiles, ...auditFiles }
  return known[path] ?? null
}
