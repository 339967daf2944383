import type { FrameWidth } from '~/charts/chart'
import { lineScale, typeSize, widthInUnits } from '~/charts/draw/type-size'

export type BulletArrangement = 'wide' | 'stacked' | 'strip'

/** Sizes of a bullet figure in pixels; `pitch` is the natural height of a row. */
export interface BulletStyle {
  readonly scale: number
  readonly pitch: number
  readonly name: number
  readonly period: number
  readonly numeral: number
  readonly status: number
  readonly target: number
  readonly smallest: number
  /** How far over the zone the middle of the target's words stands, in its own size: less where the verdict is close above. */
  readonly lift: number
  readonly bar: number
  readonly zone: number
  readonly tick: { readonly width: number; readonly height: number }
}

/** Sizes in type units: pitch, name, period, numeral, status, target; `marks` multiplies the bullet's own measures. */
type Ems = readonly [pitch: number, name: number, period: number, numeral: number, status: number, target: number, marks: number]

const pageEms: Readonly<Record<'wide' | 'medium' | 'narrow' | 'strip', Ems>> = {
  wide: [5.6, 1.2, 1, 2.1, 1.08, 1.02, 1],
  medium: [7.1, 1.25, 1.06, 2.35, 1.08, 1.04, 1],
  narrow: [6.35, 1.17, 1, 1.95, 1.08, 0.94, 0.95],
  strip: [8.3, 1.08, 1, 2.1, 1.02, 1.02, 0.79],
}

const wallEms: typeof pageEms = {
  wide: [9.5, 1.9, 1.2, 5.2, 2.07, 1.26, 1.29],
  medium: [9.2, 1.38, 1.37, 3.67, 1.38, 1.01, 1.03],
  narrow: [8.4, 1.25, 1.1, 2.9, 1.25, 1, 1],
  strip: [10, 1.25, 1.1, 2.6, 1.2, 1.1, 1],
}

/** The sizes of an arrangement in a frame of a width. */
export function bulletStyle(arrangement: BulletArrangement, frame: FrameWidth): BulletStyle {
  const full = { ...frame, height: 0 }
  const key = arrangement === 'stacked' ? (widthInUnits(full) < 34 ? 'narrow' : 'medium') : arrangement
  const [pitch, name, period, numeral, status, target, marks] = (frame.medium === 'wall' ? wallEms : pageEms)[key]
  const scale = lineScale(full) * marks
  const size = (ems: number) => typeSize(full, ems)
  return {
    scale,
    pitch: pitch * frame.u,
    name: size(name),
    period: size(period),
    numeral: size(numeral),
    status: size(status),
    target: size(target),
    smallest: size(0.92),
    lift: key === 'narrow' ? 0.62 : 0.7,
    bar: 9 * scale,
    zone: 19 * scale,
    tick: { width: Math.max(arrangement === 'strip' ? 2.5 : 3, 3 * scale), height: 25 * scale },
  }
}
