import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ReadFailure, type Read } from '~/data/read'

/** Reads datasets from a folder on disk. */
export function diskRead(folder: string): Read {
  return async (path) => {
    try {
      return await readFile(join(folder, path), 'utf8')
    } catch {
      throw new ReadFailure('missing', `${folder} 里没有 ${path}`)
    }
  }
}
