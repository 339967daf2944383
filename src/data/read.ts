/** Reads one dataset file as text by its path below the data folder; throws `ReadFailure`. Fetch, disk and inlined data are adapters. */
export type Read = (path: string) => Promise<string>

/** The file could not be had: `missing` (404, no network) or `slow` (no answer in time). `detail` is a Chinese clause. */
export class ReadFailure extends Error {
  readonly kind: 'missing' | 'slow'

  constructor(kind: 'missing' | 'slow', detail: string) {
    super(detail)
    this.name = 'ReadFailure'
    this.kind = kind
  }
}
