import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import type { Target } from '~/domain/target/target'
import { isCeiling } from '~/domain/target/target-zone'
import { isUnjudged, noMeasure } from '~/domain/target/verdict-rule'
import { statusOf, verdictCode } from '~/domain/target/verdict-status'
import { printNumber } from '~/domain/value/print-value'
import { known } from '~/selectors/reading/require-row'

/** The tolerance of 左右 and 同步 in per cent, where the target names none: 10. */
const margin = ({ tolerance = 0.1 }: Target) => `${printNumber(Number((tolerance * 100).toFixed(4)))}%`

/** What an actual value has to be, and what falls short of it: 不低于目标值, 低于目标值. */
function bounds(catalogue: Catalogue, target: Target, ceiling: boolean): readonly [inside: string, outside: string] {
  const { min, max, about, relativeTo } = target
  if (relativeTo) {
    const other = `同期${known(catalogue.indicators, relativeTo.indicator, '指标').name}`
    return relativeTo.relation === 'above' ? [`高于${other}`, '不高于'] : [`不低于${other}下浮${margin(target)}`, '低于']
  }
  if (ceiling) return [about === undefined ? '不高于目标值' : `不高于目标值上浮${margin(target)}（“左右”）`, '超过']
  if (about !== undefined) return [`在目标值±${margin(target)}（“左右”）以内`, '低于这一区间']
  return min !== undefined && max !== undefined ? ['在目标区间以内', '低于这一区间'] : ['不低于目标值', '低于']
}

/** How a target is judged, whatever came of it: 实际值不低于目标值为“达到预期”，低于为“低于预期”; or why it is not. */
export function verdictMethod(catalogue: Catalogue, target: Target): string {
  const { nature } = target
  const kind = `${nature}${nature.endsWith('性') ? '目标' : ''}`
  if (isUnjudged(target)) return `${kind}：${target.unjudged ?? noMeasure}，不作${terms.verdict}`
  const ceiling = isCeiling(target, known(catalogue.indicators, target.indicator, '指标'))
  const word = (side: 'inside' | 'below' | 'above') => statusOf(verdictCode(nature, ceiling, side), '', nature).word
  const [inside, outside] = bounds(catalogue, target, ceiling)
  const rule = `${terms.actual}${inside}为“${word('inside')}”，${outside}为“${word(ceiling ? 'above' : 'below')}”`
  const head = nature === '计划' ? `计划期满后${terms.verdict}：` : `${kind}${ceiling ? '，只看上限' : ''}：`
  return `${head}${rule}；部分时期数、单位或口径不同的数不作${terms.verdict}`
}
