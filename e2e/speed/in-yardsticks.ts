import { expect, test } from '@playwright/test'
import { isQuiet, judgeRounds, ratioOf, type Round } from '../../bench/judge-rounds'
import { median } from '../../bench/median'

const mostRounds = 3
/** Milliseconds for which a processor is asked for. */
const burst = 40

/** The share of a processor that this process gets when it wants a whole one: less where others run. */
export function processorShare(): number {
  const [from, used] = [performance.now(), process.cpuUsage()]
  while (performance.now() - from < burst);
  const { user, system } = process.cpuUsage(used)
  return (user + system) / 1000 / (performance.now() - from)
}

const shown = (times: readonly number[]) => times.map((time) => time.toFixed(0)).join(' ')

/**
 * Holds what `round` measures to a bar in yardsticks: the yardstick is measured in turn with it, so the machine's speed is in both. Up to
 * three rounds; all are printed. Where every round says that the machine was too busy to measure on, the test is skipped and says so.
 */
export async function expectWithin(what: string, bar: number, round: () => Promise<Round>): Promise<void> {
  const rounds: Round[] = []
  while (rounds.length < mostRounds && judgeRounds(rounds, bar) !== 'within') {
    const next = await round()
    rounds.push(next)
    // oxlint-disable-next-line no-console -- the measurement is what the run is for
    console.log(
      `${what}: ${ratioOf(next).toFixed(2)} yardsticks, at most ${bar}; median ${median(next.own).toFixed(0)} ms of ${shown(next.own)}; ` +
        `yardstick ${median(next.yardstick).toFixed(0)} ms of ${shown(next.yardstick)}; processor ${median(next.shares).toFixed(2)}${isQuiet(next) ? '' : '; too busy'}`,
    )
  }
  const judgement = judgeRounds(rounds, bar)
  test.skip(judgement === 'noisy', `这台机器正忙，量不准（${what}）：标尺 ${shown(rounds.flatMap(({ yardstick }) => yardstick))} 毫秒`)
  expect(judgement, `${what}, in yardsticks: ${rounds.map((each) => ratioOf(each).toFixed(2)).join(', ')}; at most ${bar}`).toBe('within')
}
