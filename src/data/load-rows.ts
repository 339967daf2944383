import type { DatasetFault } from '~/domain/dataset/catalogue'
import { observationFile, rowFiles } from '~/domain/dataset/dataset-files'
import type { Edition } from '~/domain/figure/edition'
import type { Milestone } from '~/domain/figure/milestone'
import type { Derived, Observation } from '~/domain/reading/observation'
import type { Target } from '~/domain/target/target'
import { loadCode } from '~/lib/load-code'
import { loadDataset } from './load-dataset'
import { DatasetError, type Read } from './read'

/** The rows of one file, or of none with the fault that took its place: one theme's failure leaves the others standing. */
export interface Rows {
  readonly path: string
  readonly observations: readonly Observation[]
  readonly targets: readonly Target[]
  readonly milestones: readonly Milestone[]
  readonly derived: readonly Derived[]
  readonly editions: readonly Edition[]
  readonly fault: DatasetFault | null
}

const none = { observations: [], targets: [], milestones: [], derived: [], editions: [], fault: null }

/** How a county's page is edited, and the code that reads it: no part of the overview. */
async function loadEditions(read: Read, path: 'editions.json'): Promise<Edition[]> {
  const files = await loadCode(() => import('~/domain/figure/edition')).catch(() => null)
  if (!files) throw new DatasetError({ file: path, kind: 'missing', message: `数据文件 ${path} 加载失败：脚本未能加载，请重新加载。` })
  return loadDataset(read, path, files.pageFiles[path])
}

async function loadKnown(read: Read, path: string): Promise<Rows> {
  if (path === 'targets.json') return { ...none, path, targets: await loadDataset(read, path, rowFiles['targets.json']) }
  if (path === 'milestones.json') return { ...none, path, milestones: await loadDataset(read, path, rowFiles['milestones.json']) }
  if (path === 'derived.json') return { ...none, path, derived: await loadDataset(read, path, rowFiles['derived.json']) }
  if (path === 'editions.json') return { ...none, path, editions: await loadEditions(read, path) }
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
