import type { DatasetFault } from '~/domain/dataset/catalogue'
import { ReaderError } from '~/lib/reader-error'

/** A dataset file was refused whole; `fault` says which, where and what to do. */
export class DatasetError extends ReaderError {
  readonly fault: DatasetFault

  constructor(fault: DatasetFault) {
    super(fault.message)
    this.name = 'DatasetError'
    this.fault = fault
  }
}
