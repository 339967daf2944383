import type { FrameWidth } from '~/charts/chart'
import { lineScale, typeSize, widthInUnits } from '~/charts/draw/type-size'

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

export type BulletStyle = ReturnType<typeof bulletStyle>

/**
 * The sizes of an arrangement in a frame of a width, in pixels. `pitch` is the natural height of a row, `lift` how far over the
 * zone the middle of the target's words is, in their own size: less where the verdict is close above.
 */
export function bulletStyle(arrangement: 'wide' | 'stacked' | 'strip', frame: FrameWidth) {
  const key = arrangement === 'stacked' ? (widthInUnits(frame) < 34 ? 'narrow' : 'medium') : arrangement
  const [pitch, name, period, numeral, status, target, marks] = (frame.medium === 'wall' ? wallEms : pageEms)[key]
  const scale = lineScale(frame) * marks
  return {
    scale,
    pitch: pitch * frame.u,
    name: typeSize(frame, name),
    period: typeSize(frame, period),
    numeral: typeSize(frame, numeral),
    status: typeSize(frame, status),
    target: typeSize(frame, target),
    smallest: typeSize(frame, 0.92),
    lift: key === 'narrow' ? 0.62 : 0.7,
    bar: 9 * scale,
    zone: 19 * scale,
    tick: { width: Math.max(arrangement === 'strip' ? 2.5 : 3, 3 * scale), height: 25 * scale },
  }
}

/** The height of a scale alone in pixels: a line of words, zone, and the foot of the tick. Known before its chart function has come. */
export function bulletScaleHeight(u: number): number {
  return Math.round(3.4 * u)
}

/** Where the zone of a scale alone lies, from the top, in pixels: what is shown in its place until it is drawn has its shape. */
export function bulletScaleZone(u: number): { readonly top: number; readonly height: number } {
  return { top: u * 1.4, height: (19 * u) / 12 }
}
