const darkInk = '#1d2529'

function channel(hex: string, at: number): number {
  const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** Relative luminance of `#rrggbb` by WCAG 2. */
function luminance(hex: string): number {
  return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5)
}

/** Contrast of two `#rrggbb` colours by WCAG 2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** The better of white and ink on a fill; black where neither is legible (4.5), as on the middle of the high-contrast ramp. */
export function labelColour(fill: string): string {
  const better = contrast('#ffffff', fill) > contrast(darkInk, fill) ? '#ffffff' : darkInk
  return contrast(better, fill) >= 4.5 ? better : '#000000'
}
