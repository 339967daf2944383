import { inflateSync, strFromU8 } from 'fflate'
import * as z from 'zod/mini'

const Files = z.record(z.string(), z.unknown())

/** The datasets by path that `packedData` of the build made one text of. */
export function unpackData(packed: string): Readonly<Record<string, unknown>> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
  return Files.parse(JSON.parse(strFromU8(inflateSync(bytes))))
}
