import type { DatasetFault } from '~/domain/dataset/catalogue'

/** A dataset file was refused whole; `fault` says which, where and what to do. */
export class DatasetError extends Error {
  readonly fault: DatasetFault

  constructor(fault: DatasetFault) {
    super(fault.message)
    this.name = 'DatasetError'
    this.fault = fault
  }
}
