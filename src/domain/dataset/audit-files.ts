import * as z from 'zod/mini'
import { Correction } from '~/domain/source/correction'
import { Excluded } from '~/domain/source/excluded'

/** Kept for the audit, the data page and the list of corrections: no figure needs them, so that they are apart from what the first page reads. */
export const auditFiles = { 'excluded.json': z.array(Excluded), 'corrections.json': z.array(Correction) } as const
