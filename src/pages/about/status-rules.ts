import { terms } from '~/domain/dataset/terms'
import type { Status, StatusCode } from '~/domain/target/status'
import type { Target } from '~/domain/target/target'
import { statusOf } from '~/domain/target/verdict-status'

/** A verdict, for which targets it is given, and when. */
export interface StatusRule {
  readonly status: Status
  readonly of: string
  readonly when: string
}

const rules: Readonly<Record<StatusCode, readonly [of: string, when: string, nature: Target['nature']]>> = {
  met: ['预期性目标', `${terms.actual}落在目标区间内`, '预期性'],
  below: ['预期性目标', `${terms.actual}低于目标区间的下限`, '预期性'],
  within: ['控制目标（物价、失业率等）', `${terms.actual}不超过上限`, '预期性'],
  beyond: ['预期性目标、工作目标、计划', `${terms.actual}越过控制目标的上限，或区间目标的上端`, '预期性'],
  done: ['约束性目标、工作目标、计划', `${terms.actual}落在目标区间内`, '工作目标'],
  missed: ['约束性目标、工作目标、计划', `${terms.actual}未进入目标区间；只有约束性目标用红色`, '约束性'],
  'part-year': ['时期已经结束', '只有其中一段的数（如上半年），与目标并列，不作比较', '预期性'],
  'in-progress': ['时期尚未结束', `已有部分时期的数，或计划尚未期满，不作${terms.verdict}`, '预期性'],
  awaited: ['时期尚未结束', `还没有${terms.actual}`, '预期性'],
  'not-held': ['时期已经结束', `本站尚未收录全期${terms.actual}，可能已经公布`, '预期性'],
  undecidable: ['任何目标', `${terms.actual}是约数且跨越目标界限，或未注明年份；目标没有给出可比的数时写作“不作评价”`, '预期性'],
  incomparable: ['任何目标', '目标与公布数的单位、口径不同，或目标是增速而公布的是总额', '预期性'],
}

const isCode = (code: string): code is StatusCode => code in rules

/** Every verdict that there is, those that judge first. */
export const statusRules: readonly StatusRule[] = Object.keys(rules)
  .filter(isCode)
  .map((code) => {
    const [of, when, nature] = rules[code]
    return { status: statusOf(code, '', nature), of, when }
  })
