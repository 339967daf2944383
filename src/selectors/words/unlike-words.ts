import { isDated } from '~/domain/period/period-span'
import type { PlaceReading } from '~/selectors/figure/shared-readings'

/** Why readings of one indicator are not to be compared, in a few words: 年份不一, 口径不一 …; '' where they are. */
export function unlikeWords(found: readonly PlaceReading[]): string {
  const groups = found.flatMap(({ group }) => group ?? [])
  if (groups.length < 2 || found.every(({ group, shared }) => group === null || shared)) return ''
  if (groups.some(({ period }) => period.kind === 'undated')) return '有的未注明年份'
  if (groups.some(({ period }) => !isDated(period))) return '起止年份原文未注明'
  const periods = new Set(groups.map(({ period }) => period.text))
  if (periods.size === 1) return '口径不一'
  return groups.every(({ period }) => period.kind === 'year') ? '年份不一' : '时期不一'
}
