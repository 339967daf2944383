import { inflateSync, strFromU8 } from 'fflate'
import * as z from 'zod/mini'
import { decodeBase85 } from '~/lib/base85'
import { rowsOf } from '~/lib/row-columns'

const Files = z.record(z.string(), z.unknown())
const Columns = z.strictObject({ keys: z.array(z.string()), columns: z.array(z.array(z.unknown())) })

/** A list of rows comes as columns. */
function unpacked(content: unknown): unknown {
  const { data } = Columns.safeParse(content)
  return data ? rowsOf(data) : content
}

/** The datasets by path that `packedData` of the build made one text of. */
export function unpackData(packed: string): Readonly<Record<string, unknown>> {
  const files = Files.parse(JSON.parse(strFromU8(inflateSync(decodeBase85(packed)))))
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [path, unpacked(content)]))
}
