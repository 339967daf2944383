import { quartiles, type Quartiles } from '../quartiles'
import type { Visit } from './visit'

/** A page and what each round of openings took, in the order of the rounds. */
export interface Measured {
  readonly name: string
  readonly version: string
  readonly visits: readonly Visit[]
}

/** A rival beside our page: how many times its bytes, and its first contentful paint, round by round, ours are. */
export interface Compared {
  readonly bytes: number
  readonly painted: Quartiles
}

const bytesOf = ({ visits }: Measured) => Math.max(...visits.map(({ bytes }) => bytes))

/** `values[i]` is what a rival took in the round in which ours took `ours[i]`. */
function ratios(values: readonly number[], ours: Measured): Quartiles {
  return quartiles(values.map((value, round) => value / (ours.visits[round]?.painted ?? Number.NaN)))
}

/** Ratios are taken within a round, so that what slowed the machine for a while slowed both. */
export function compare(rival: Measured, ours: Measured): Compared {
  return {
    bytes: bytesOf(rival) / bytesOf(ours),
    painted: ratios(
      rival.visits.map(({ painted }) => painted),
      ours,
    ),
  }
}

/** The lightest rival, and in each round the one that painted first, whichever it was: harder to beat than any one of them. */
export function compareBest(rivals: readonly Measured[], ours: Measured): Compared {
  return {
    bytes: Math.min(...rivals.map(bytesOf)) / bytesOf(ours),
    painted: ratios(
      ours.visits.map((_, round) => Math.min(...rivals.map(({ visits }) => visits[round]?.painted ?? Number.NaN))),
      ours,
    ),
  }
}
