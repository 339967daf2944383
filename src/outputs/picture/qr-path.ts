import qrcode from 'qrcode-generator'

/** A code's dark modules as one path of unit squares, `size` to a side. */
export interface QrPath {
  readonly d: string
  readonly size: number
}

/** An address as a QR code of the least size that holds it; null where no code does (2331 bytes at the middle level). */
export function qrPath(text: string): QrPath | null {
  const code = qrcode(0, 'M')
  code.addData(text)
  try {
    code.make()
  } catch {
    return null
  }
  const size = code.getModuleCount()
  const cells = Array.from({ length: size * size }, (_, index) => [index % size, Math.floor(index / size)] as const)
  return { d: cells.flatMap(([x, y]) => (code.isDark(y, x) ? `M${x} ${y}h1v1h-1z` : [])).join(''), size }
}
