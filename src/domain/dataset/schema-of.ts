import type * as z from 'zod/mini'
import { pageFiles } from '~/domain/figure/edition'
import { coreFiles, observationFile, rowFiles } from './dataset-files'
import { auditFiles } from './late-files'

/** The schema of a dataset file by its path below public/data; null for a path the contract does not know. */
export function schemaOf(path: string): z.ZodMiniType | null {
  if (/^observations\/[a-z0-9-]+\.json$/.test(path)) return observationFile
  const known: Record<string, z.ZodMiniType> = { ...coreFiles, ...rowFiles, ...pageFiles, ...auditFiles }
  return known[path] ?? null
}
