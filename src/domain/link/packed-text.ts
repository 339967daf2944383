const marks: Readonly<Record<string, string>> = { '+': '-', '/': '_', '=': '' }

/** Text as letters, digits, - and _ alone (base64url of its UTF-8), which every messenger leaves as they are: 4 letters to 3 bytes. */
export function packText(text: string): string {
  const bytes = new TextEncoder().encode(text)
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replace(/[+/=]/g, (mark) => marks[mark] ?? '')
}

interface Unpacked {
  readonly text: string
  /** false where something was cut off or spoilt: `text` is what could still be read. */
  readonly complete: boolean
}

function bytesOf(packed: string): Uint8Array {
  return Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
}

/** The inverse of `packText`; never throws. */
export function unpackText(packed: string): Unpacked {
  const [clean = ''] = /^[\w-]*/.exec(packed) ?? []
  // One letter over a multiple of four does not fill a byte.
  const decodable = clean.length % 4 === 1 ? clean.slice(0, -1) : clean
  const bytes = bytesOf(decodable)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), complete: decodable === packed }
  } catch {
    // Cut within a character: the text before it is good.
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replace(/\uFFFD+$/, ''), complete: false }
  }
}
