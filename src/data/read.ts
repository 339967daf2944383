import type { DatasetFault } from '~/domain/dataset/catalogue'
import { ReaderError } from '~/lib/reader-error'

/** Reads from files that the page carries inside itself: the offline file has no server to ask. */
export function inlineRead(files: Readonly<Record<string, unknown>>): Read {
  return async (path) => {
    const content = files[path]
    if (content === undefined) throw new ReadFailure('missing', '离线文件中没有这一份数据')
    return JSON.stringify(content)
  }
}

/** A dataset file was refused; `fault` says which, where and what to do. */
export class DatasetError extends ReaderError {
  readonly fault: DatasetFault

  constructor(fault: DatasetFault) {
    super(fault.message)
    this.name = 'DatasetError'
    this.fault = fault
  }
}

/**
 * Reads one dataset file as text by its path below the data folder; throws `ReadFailure`. `version` names the data version
 * that the file belongs to, so that no cache answers with another's. Fetch, disk and inlined data are adapters.
 */
export type Read = (path: string, version?: string) => Promise<string>

/** The file could not be had: `missing` (404, no network) or `slow` (no answer in time). `detail` is a Chinese clause. */
export class ReadFailure extends ReaderError {
  readonly kind: 'missing' | 'slow'

  constructor(kind: 'missing' | 'slow', detail: string) {
    super(detail)
    this.name = 'ReadFailure'
    this.kind = kind
  }
}
