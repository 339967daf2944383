import { ReaderError } from '~/lib/reader-error'

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
