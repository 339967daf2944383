import { median } from './median'
import { quartiles } from './quartiles'

/** One round of a measurement: the times of what is held, and of the yardstick that was measured in turn with it, in milliseconds. */
export interface Round {
  readonly own: readonly number[]
  readonly yardstick: readonly number[]
  /** The shares of a processor that a loop of ours got when it asked for a whole one. */
  readonly shares: readonly number[]
}

export type Judgement = 'within' | 'beyond' | 'noisy'

/** The yardstick's quartiles lie this far apart at most where nothing else runs. */
const steady = 1.3
/** Less of a processor than this means that others had it. */
const whole = 0.9

/** Whether the times of a round say anything about what was measured: the yardstick stood still, and the processor was ours. */
export function isQuiet({ yardstick, shares }: Round): boolean {
  const { lower, upper } = quartiles(yardstick)
  return upper / lower <= steady && median(shares) >= whole
}

/** How many yardsticks the measured thing takes, by medians. */
export const ratioOf = ({ own, yardstick }: Round): number => median(own) / median(yardstick)

/**
 * What rounds say of a bar in yardsticks. A round that keeps it is enough, since what else runs only adds time; only quiet rounds that
 * do not keep it say that it is not kept; where none was quiet nothing is said.
 */
export function judgeRounds(rounds: readonly Round[], bar: number): Judgement {
  const quiet = rounds.filter(isQuiet)
  if (quiet.some((round) => ratioOf(round) <= bar)) return 'within'
  return quiet.length === 0 ? 'noisy' : 'beyond'
}
