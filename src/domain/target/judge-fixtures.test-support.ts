import { parsePeriod } from '~/domain/period/parse-period'
import type { Indicator } from '~/domain/reading/indicator'
import type { Observation } from '~/domain/reading/observation'
import type { Unit } from '~/domain/value/unit'
import { judgeTarget, type JudgeInput } from './judge-target'
import type { Target } from './target'

const unit = (id: string, name: string, dimension: string, scale: number): Unit => ({ id, name, en: id, dimension, scale, decimals: 2 })
export const percent = unit('percent', '%', 'share', 0.01)
export const permille = unit('permille', '‰', 'share', 0.001)
export const person = unit('person', '人', 'people', 1)
export const tenThousand = unit('ten-thousand', '万人', 'people', 10_000)
const hundredMillion = unit('hundred-million', '亿元', 'money', 1e8)
export const hectare = unit('hectare', '公顷', 'land', 15)
export const tenThousandMu = unit('ten-thousand-mu', '万亩', 'land', 10_000)
const units = new Map([percent, permille, person, tenThousand, hundredMillion, hectare, tenThousandMu].map((each) => [each.id, each]))

export const growth: Indicator = {
  id: 'grp-growth',
  name: '地区生产总值增速',
  en: 'Growth',
  aliases: [],
  theme: 'economy',
  dimension: 'share',
  unit: 'percent',
  of: 'grp',
  relation: 'growth',
  direction: 'higher',
  rankable: false,
  definition: '按不变价格计算的增长。',
}
export const prices: Indicator = { ...growth, id: 'cpi', name: '居民消费价格涨幅', direction: 'lower' }
export const target = (more: Partial<Target> = {}): Target => ({
  id: 'target',
  indicator: 'grp-growth',
  region: '140700',
  period: '2024',
  timing: 'flow',
  unit: 'percent',
  nature: '预期性',
  sources: [{ document: 'gwr-2024', printed: '5.5%' }],
  display: 'featured',
  ...more,
})
export const observation = (value: number | null, more: Partial<Observation> = {}): Observation => ({
  id: 'reading',
  indicator: 'grp-growth',
  region: '140700',
  period: '2024',
  timing: 'change',
  unit: 'percent',
  value,
  qualifier: 'exact',
  stage: 'preliminary',
  basis: 'reported',
  sources: [{ document: 'bulletin', printed: '2.3%' }],
  display: 'featured',
  ...more,
})
export const dated = (row: Observation) => ({ observation: row, period: parsePeriod(row.period) })
export const judge = (aim: Target, whole: Observation | null, more: Partial<JudgeInput> = {}) =>
  judgeTarget({
    target: aim,
    indicator: growth,
    units,
    asOf: '2025-12',
    full: whole && dated(whole),
    part: null,
    alike: null,
    reference: null,
    ...more,
  })
export const said = ({ status }: ReturnType<typeof judgeTarget>) => [status.word, status.rule]
export const half = observation(4.2, { id: 'half', period: '2025-H1' })
