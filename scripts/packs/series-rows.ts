import type { Observation } from '~/domain/reading/observation'
import type { Fact } from './fact'
import { ruleFor, type SeriesRule } from './series-rule'

/** The number that a fact prints, alone: the last of its token that has the fact's value. */
function printedOf({ token, value, kind }: Fact): string {
  if (kind === 'derived') return token
  const numbers = token.match(/-?\d[\d,]*(?:\.\d+)?/g) ?? []
  const printed = numbers.findLast((number) => Number(number.replaceAll(',', '')) === value) ?? token
  // 增长7.3%, 下降3.7%: with the word that gives the sign, and the unit.
  return new RegExp(`(?:增长|下降)${printed.replace('-', '')}%`).exec(token)?.[0] ?? printed
}

interface Names {
  /** The name of a region in ids, by its adcode; undefined where the place is no region. */
  readonly regionName: (adcode: string) => string | undefined
}

/** A census is of its day, whose year is enough for an id. */
const idPeriod = (period: string): string => (/^\d{4}-11-01$/.test(period) ? 'census' : period)

function rowOf(fact: Fact, name: string, rule: SeriesRule): Observation {
  if (typeof fact.value === 'string')
    throw new Error(`${fact.adcode} ${fact.indicator} ${fact.period}（${fact.source}）不是一个数：${fact.value}`)
  return {
    id: `${name}-${fact.indicator}-${idPeriod(fact.period)}`,
    indicator: fact.indicator,
    region: fact.adcode,
    period: fact.period,
    timing: rule.timing ?? 'flow',
    unit: fact.unit,
    value: fact.value,
    qualifier: 'exact',
    stage: 'reported',
    basis: rule.basis ?? 'annual-statistics',
    sources: [{ document: fact.source, printed: printedOf(fact) }],
    display: rule.display ?? 'featured',
    ...(rule.displayReason !== undefined && { displayReason: rule.displayReason }),
    ...(rule.note !== undefined && { note: rule.note }),
    ...(rule.supersedes !== undefined && { supersedes: rule.supersedes }),
  }
}

export interface SeriesReadings {
  readonly rows: readonly Observation[]
  /** Facts that are no readings, each with why. */
  readonly leftOut: readonly { readonly fact: Fact; readonly reason: string }[]
}

/**
 * The readings of a pack's facts by the rules. Throws, naming the fact, where no rule fits: what is new has to be decided, not dropped.
 */
export function seriesRows(facts: readonly Fact[], rules: readonly SeriesRule[], { regionName }: Names): SeriesReadings {
  const judged = facts.map((fact) => {
    const rule = ruleFor(rules, fact)
    if (!rule) throw new Error(`没有一条规则合于 ${fact.adcode} ${fact.indicator} ${fact.period}（${fact.source}）`)
    const name = regionName(fact.adcode)
    const reason = rule.leftOut ?? (name === undefined ? '所指范围不是一个县（区、市）' : undefined)
    return reason === undefined && name !== undefined ? { row: rowOf(fact, name, rule) } : { fact, reason: reason ?? '' }
  })
  return {
    rows: judged.flatMap((each) => ('row' in each && each.row ? [each.row] : [])),
    leftOut: judged.flatMap((each) => ('fact' in each && each.fact ? [{ fact: each.fact, reason: each.reason }] : [])),
  }
}
