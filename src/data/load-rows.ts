import { observationFile, rowFiles } from '~/domain/dataset-files'
import type { DatasetFault } from '~/domain/catalogue'
import type { Derived } from '~/domain/derived'
import type { Milestone } from '~/domain/milestone'
import type { Observation } from '~/domain/observation'
import type { Target } from '~/domain/target'
import { DatasetError } from './dataset-error'
import { loadDataset } from './load-dataset'
import type { Read } from './read'

/** The rows of one file, or of none with the fault that took its place: one theme's failure leaves the others standing. */
export interface Rows {
  readonly path: string
  readonly observations: readonly Observation[]
  readonly targets: readonly Target[]
  readonly milestones: readonly Milestone[]
  readonly derived: readonly Derived[]
  readonly fault: DatasetFault | null
}

const none = { observations: [], targets: [], milestones: [], derived: [], fault: null }

async function loadKnown(read: Read, path: string): Promise<Rows> {
  if (path === 'targets.json') return { ...none, path, targets: await loadDataset(read, path, rowFiles['targets.json']) }
  if (path === 'milestones.json') return { ...none, path, milestones: await loadDataset(read, path, rowFiles['milestones.json']) }
  if (path === 'derived.json') return { ...none, path, derived: await loadDataset(read, path, rowFiles['derived.json']) }
  return { ...none, path, observations: await loadDataset(read, path, observationFile) }
}

/** Never rejects: a file that cannot be used comes back as a typed hole. */
export async function loadRows(read: Read, path: string): Promise<Rows> {
  try {
    return await loadKnown(read, path)
  } catch (error) {
    if (error instanceof DatasetError) return { ...none, path, fault: error.fault }
    throw error
  }
}
