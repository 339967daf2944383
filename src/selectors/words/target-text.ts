import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Target } from '~/domain/target/target'
import { printNumber } from '~/domain/value/print-value'
import { known } from '~/selectors/reading/require-row'

/** A target's bound in words, without 目标 before it: 3.2万人, 3%左右, 5%以上, 36微克/立方米以内, 与地区生产总值增速基本同步. */
export function targetText(catalogue: Catalogue, target: Target): string {
  if (target.relativeTo) {
    const other = known(catalogue.indicators, target.relativeTo.indicator, '指标').name
    return target.relativeTo.relation === 'abreast' ? `与${other}基本同步` : `高于${other}`
  }
  const unit = known(catalogue.units, target.unit, '单位').name
  const printed = target.sources.map((citation) => citation.printed).join('')
  if (target.about !== undefined) return `${printNumber(target.about)}${unit}左右`
  if (target.min !== undefined) return `${printNumber(target.min)}${unit}${printed.includes('以上') ? '以上' : ''}`
  return `${printNumber(target.max ?? Number.NaN)}${unit}${printed.includes('以内') ? '以内' : ''}`
}
