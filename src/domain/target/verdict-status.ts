import { terms } from '~/domain/dataset/terms'
import type { Status, StatusCode, StatusShape } from './status'
import type { Target } from './target'

const words: Readonly<Record<StatusCode, readonly [string, StatusShape]>> = {
  met: ['达到预期', 'disc-tick'],
  below: ['低于预期', 'triangle-down'],
  done: ['完成', 'disc-tick'],
  missed: ['未完成', 'square-cross'],
  within: ['控制在目标以内', 'disc-tick'],
  beyond: ['超出目标', 'triangle-down'],
  'part-year': ['仅有部分时期数据', 'half-ring'],
  'in-progress': ['进行中', 'ring'],
  awaited: ['待公布', 'ring'],
  'not-held': [terms.collecting, 'dotted-ring'],
  undecidable: [`无法${terms.verdict}`, 'ring'],
  incomparable: ['不可比', 'not-equal'],
}

/** A verdict in words and shape. Only a binding target that was missed is an alarm. `word` replaces the usual one: 仅有上半年数据. */
export function statusOf(code: StatusCode, rule: string, nature: Target['nature'], word?: string): Status {
  const [usual, shape] = words[code]
  return { code, word: word ?? usual, shape, alarm: code === 'missed' && nature === '约束性', rule }
}

/**
 * The word for a reading inside its target's zone, or on a side of it. Tasks, plans and binding targets are done or missed;
 * anticipatory ones meet the expectation, and under a ceiling they are kept within it. Who goes past the upper end of a band
 * has not fallen short: only a binding target is missed on that side.
 */
export function verdictCode(nature: Target['nature'], ceiling: boolean, side: 'inside' | 'below' | 'above'): StatusCode {
  const anticipatory = nature === '预期性'
  if (side === 'inside') return anticipatory ? (ceiling ? 'within' : 'met') : 'done'
  if (nature === '约束性') return 'missed'
  if (side === 'above' && (anticipatory || !ceiling)) return 'beyond'
  return anticipatory ? 'below' : 'missed'
}
