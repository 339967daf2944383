/**
 * Bytes as text of 85 signs, four bytes in five (the idea of Ascii85): a quarter longer than the bytes, where base64 is a third longer.
 * Of the signs that print in ASCII those are left out that a script in a page would have to escape or that could end it: " ' ` \ $ < &.
 */
const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((sign) => !'"\'`\\$<&'.includes(sign))
  .slice(0, 85)

const places = [85 ** 4, 85 ** 3, 85 ** 2, 85, 1] as const

/** Bytes as text. As many signs more than bytes at the end as a last, short group needs, so that nothing says the length. */
export function encodeBase85(bytes: Uint8Array): string {
  const groups: string[] = []
  for (let at = 0; at < bytes.length; at += 4) {
    const held = Math.min(4, bytes.length - at)
    const value = [0, 1, 2, 3].reduce((sum, index) => sum * 256 + (bytes[at + index] ?? 0), 0)
    const group = places.map((place) => signs[Math.floor(value / place) % 85] ?? '').join('')
    groups.push(group.slice(0, held + 1))
  }
  return groups.join('')
}

/** The bytes of a text that `encodeBase85` wrote. */
export function decodeBase85(text: string): Uint8Array {
  const digits = new Map(signs.map((sign, digit) => [sign, digit]))
  const bytes = new Uint8Array(Math.floor((text.length * 4) / 5))
  for (let from = 0, at = 0; from < text.length; from += 5, at += 4) {
    // What a short group lacks is its highest digit: rounded down it would lose its last byte.
    let value = places.reduce<number>((sum, place, index) => sum + (digits.get(text[from + index] ?? '') ?? 84) * place, 0)
    for (let index = 3; index >= 0; index -= 1) {
      if (at + index < bytes.length) bytes[at + index] = value % 256
      value = Math.floor(value / 256)
    }
  }
  return bytes
}
