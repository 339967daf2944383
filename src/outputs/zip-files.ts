import { Zip, ZipDeflate } from 'fflate'
import type { ZipAttributes } from 'fflate'
import { breathe } from '~/lib/breathe'
import { throwIfStopped } from '~/lib/throw-if-stopped'

/**
 * What every entry of a zip of ours says: made under Unix, readable by all. A name in UTF-8 of an entry that says DOS is turned into
 * garbage by Debian's unzip, whatever its flag says; without rights, an entry of Unix unpacks into a file that nobody can open.
 */
export const unixFile: ZipAttributes = { os: 3, attrs: 0o100_644 << 16 }

interface Options {
  /** The day that all files in it bear, whenever they are packed: YYYY-MM-DD. */
  readonly day: string
  readonly onProgress?: ((done: number, total: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** Bytes that are packed between two looks at whether to stop. */
const piece = 65_536

/**
 * Packs files (path -> bytes) in small steps, so that the page stays alive and can stop it: then it rejects with the signal's reason.
 * No worker is used: the page's security policy allows none that is not a file.
 */
export async function zipFiles(files: ReadonlyMap<string, Uint8Array>, { day, onProgress, signal }: Options): Promise<Blob> {
  const parts: BlobPart[] = []
  let failure: Error | null = null
  const zip = new Zip((error, data) => {
    if (error) failure = error
    else parts.push(data)
  })
  const total = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0)
  let done = 0
  for (const [path, bytes] of files) {
    const file = new ZipDeflate(path, { level: 6 })
    Object.assign(file, unixFile)
    file.mtime = `${day}T12:00:00`
    zip.add(file)
    for (let from = 0; from === 0 || from < bytes.length; from += piece) {
      if (signal?.aborted) zip.terminate()
      throwIfStopped(signal)
      const part = bytes.subarray(from, from + piece)
      file.push(part, from + piece >= bytes.length)
      done += part.length
      onProgress?.(done, total)
      await breathe()
    }
  }
  zip.end()
  if (failure !== null) throw failure
  return new Blob(parts, { type: 'application/zip' })
}
