type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

/** Sights by the matrices of Machado, Oliveira and Fernandes (2009), severity 1, on linear red, green and blue. */
export const sights = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>
export type Sight = keyof typeof sights

const dot = (row: Triple, [x, y, z]: Triple): number => row[0] * x + row[1] * y + row[2] * z
const times = (matrix: Matrix, value: Triple): Triple => [dot(matrix[0], value), dot(matrix[1], value), dot(matrix[2], value)]

function linear(hex: string, at: number): number {
  const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
]
const white: Triple = [0.95047, 1, 1.08883]

/** `#rrggbb` as a sight sees it, in CIELAB (D65). */
export function seenBy(hex: string, sight: Sight): Triple {
  const [red, green, blue] = times(sights[sight], [linear(hex, 1), linear(hex, 3), linear(hex, 5)])
  const inGamut = (value: number) => Math.min(1, Math.max(0, value))
  const root = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116)
  const [x, y, z] = times(toXyz, [inGamut(red), inGamut(green), inGamut(blue)])
  const [fx, fy, fz] = [root(x / white[0]), root(y), root(z / white[2])]
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
}

/** How far two colours of CIELAB are apart (ΔE of 1976). */
export const distance = (one: Triple, other: Triple): number => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
