/** An entry of a zip's central directory: under which system it was made, whether its name is said to be UTF-8, and its rights. */
export interface ZipEntry {
  readonly name: string
  readonly system: number
  readonly isUtf8: boolean
  readonly rights: number
}

/** All entries of the central directory of a zip without a comment at its end. Throws where there is none. */
export function zipEntries(zip: Uint8Array): readonly ZipEntry[] {
  const bytes = Buffer.from(zip)
  const end = bytes.length - 22
  if (bytes.readUInt32LE(end) !== 0x06054b50) throw new Error('no end of a central directory')
  const entries: ZipEntry[] = []
  let at = bytes.readUInt32LE(end + 16)
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field))
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + (name ?? 0)),
      system: bytes[at + 5] ?? 0,
      isUtf8: (bytes.readUInt16LE(at + 8) & 0x800) > 0,
      rights: (bytes.readUInt32LE(at + 38) >>> 16) & 0o777,
    })
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

/** The names that cannot be unpacked anywhere: made under DOS, not said to be UTF-8 where they are more than ASCII, or for nobody to read. */
export const brokenNames = (zip: Uint8Array): readonly string[] =>
  zipEntries(zip).flatMap(({ name, system, isUtf8, rights }) => {
    const isAscii = /^[\u0020-\u007e]*$/.test(name)
    return system === 3 && (isUtf8 || isAscii) && (rights & 0o444) === 0o444 ? [] : [name]
  })
