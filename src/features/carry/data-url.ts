import { ReaderError } from '~/lib/reader-error'

/** The bytes of a file as an address that holds them. Rejects with the sentence `failure` where the browser does not read them. */
export function dataUrl(blob: Blob, failure: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''))
    reader.addEventListener('error', () => reject(new ReaderError(failure)))
    reader.readAsDataURL(blob)
  })
}
