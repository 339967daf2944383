/**
 * The value at `digits` significant digits: takes off the dust of binary arithmetic (3.5 − 3.3 = 0.20000000000000018).
 * Statistics print nine digits at most, so twelve lose nothing. Infinities pass through.
 */
export function roundSignificant(value: number, digits = 12): number {
  return Number.isFinite(value) ? Number(value.toPrecision(digits)) : value
}
