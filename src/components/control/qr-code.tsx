import qrcode from 'qrcode-generator'

/** The address as a QR code, drawn in the text colour; four quiet modules around it. */
export function QrCode({ text, className }: { text: string; className?: string }) {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const size = code.getModuleCount()
  const cells = Array.from({ length: size * size }, (_, index) => [index % size, Math.floor(index / size)] as const)
  const path = cells.flatMap(([x, y]) => (code.isDark(y, x) ? `M${x} ${y}h1v1h-1z` : [])).join('')
  return (
    <svg
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      className={className}
      role="img"
      aria-label={`二维码：${text}`}
      shapeRendering="crispEdges"
    >
      <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  )
}
