import * as z from 'zod/mini'
import { Correction } from './correction'
import { Excluded } from './excluded'
import { coreFiles, observationFile, rowFiles } from './dataset-files'

/** Kept for the audit, the data page and the list of corrections: no figure needs them, so that they are apart from what the first page reads. */
export const auditFiles = { 'excluded.json': z.array(Excluded), 'corrections.json': z.array(Correction) } as const

/** The schema of a dataset file by its path below public/data; null for a path the contract does not know. */
export function schemaOf(path: string): z.ZodMiniType | null {
  if (/^observations\/[a-z0-9-]+\.json$/.test(path)) return observationFile
  const known: Record<string, z.ZodMiniType> = { ...coreFiles, ...rowFiles, ...auditFiles }
  return known[path] ?? null
}
