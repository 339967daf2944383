/** Where a table of a font begins; throws where it has none. */
function tableAt(font: DataView, wanted: string): number {
  for (let index = 0; index < font.getUint16(4); index += 1) {
    const record = 12 + index * 16
    const tag = String.fromCodePoint(...[0, 1, 2, 3].map((at) => font.getUint8(record + at)))
    if (tag === wanted) return font.getUint32(record + 8)
  }
  throw new Error(`字体文件里没有 ${wanted} 表`)
}

/** Format 12: groups of characters that follow one another, as their glyphs do. */
function fromGroups(font: DataView, at: number): ReadonlySet<number> {
  const characters = new Set<number>()
  for (let index = 0; index < font.getUint32(at + 12); index += 1) {
    const group = at + 16 + index * 12
    const [first, last, glyph] = [font.getUint32(group), font.getUint32(group + 4), font.getUint32(group + 8)]
    for (let code = first; code <= last; code += 1) if (glyph + code - first !== 0) characters.add(code)
  }
  return characters
}

/** Format 4: stretches of the first 65,536 characters, whose glyphs are counted or looked up. */
function fromStretches(font: DataView, at: number): ReadonlySet<number> {
  const characters = new Set<number>()
  const bytes = font.getUint16(at + 6)
  for (let index = 0; index < bytes; index += 2) {
    const end = at + 14 + index
    const [last, first, delta, offset] = [0, bytes + 2, 2 * bytes + 2, 3 * bytes + 2].map((from) => font.getUint16(end + from))
    if (last === undefined || first === undefined || delta === undefined || offset === undefined) continue
    for (let code = first; code <= last; code += 1) {
      const glyph = offset === 0 ? code : font.getUint16(end + 3 * bytes + 2 + offset + (code - first) * 2)
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) characters.add(code)
    }
  }
  return characters
}

const readers: Readonly<Record<number, (font: DataView, at: number) => ReadonlySet<number>>> = { 4: fromStretches, 12: fromGroups }

/** The characters that a font can draw, by its `cmap` table (OpenType 1.9, formats 4 and 12). Throws where it has neither. */
export function fontCharacters(file: Uint8Array): ReadonlySet<number> {
  const font = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const cmap = tableAt(font, 'cmap')
  const tables = Array.from({ length: font.getUint16(cmap + 2) }, (_, index) => cmap + font.getUint32(cmap + 4 + index * 8 + 4))
  const known = tables.flatMap((at) => readers[font.getUint16(at)]?.(font, at) ?? [])
  if (known.length === 0) throw new Error('字体文件的 cmap 表不是第4或第12种格式')
  return new Set(known.flatMap((characters) => [...characters]))
}
