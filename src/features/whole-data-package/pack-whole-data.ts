import { correctionsPath, excludedPath } from '~/data/late-queries'
import { loadManifest } from '~/data/load-core'
import { loadDataset } from '~/data/load-dataset'
import type { Read } from '~/data/read'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { auditFiles } from '~/domain/dataset/late-files'
import { calendarSpan } from '~/domain/period/period-span'
import { ReaderError } from '~/lib/reader-error'
import { throwIfStopped } from '~/lib/throw-if-stopped'
import { wholeDataFiles } from '~/outputs/whole-data/whole-data-files'
import { zipFiles } from '~/outputs/zip-files'

/** How far it is: files that are read, or the share of bytes that is packed. */
export interface PackStep {
  readonly doing: 'reading' | 'packing'
  readonly done: number
  readonly total: number
}

interface Ask {
  readonly catalogue: Catalogue
  readonly read: Read
  readonly onProgress?: (step: PackStep) => void
  readonly signal?: AbortSignal
}

/**
 * The full data as one .zip. Rejects with the signal's reason when it was stopped, and with a Chinese sentence when a file could not be
 * read or the site holds another version by now.
 */
export async function packWholeData({ catalogue, read, onProgress, signal }: Ask): Promise<Blob> {
  const { version, asOf } = catalogue
  const manifest = await loadManifest(read)
  if (manifest.version !== version) throw new ReaderError('网站上的数据刚刚更新，与本页不是同一版本。请刷新页面后再下载。')
  const texts = new Map<string, string>()
  const total = manifest.resources.length + 2
  for (const { path } of manifest.resources) {
    throwIfStopped(signal)
    onProgress?.({ doing: 'reading', done: texts.size, total })
    texts.set(path, await read(path, version))
  }
  for (const path of [excludedPath, correctionsPath]) texts.set(path, await read(path))
  const excluded = await loadDataset(async (path) => texts.get(path) ?? read(path), excludedPath, auditFiles[excludedPath])
  const day = calendarSpan(asOf).last
  const files = await wholeDataFiles(catalogue, texts, excluded, { day, signal })
  return zipFiles(files, {
    day,
    signal,
    onProgress: (done, all) => onProgress?.({ doing: 'packing', done, total: all }),
  })
}
