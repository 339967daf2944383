import type { Catalogue } from '~/domain/dataset/catalogue'
import { factStatuses } from '~/domain/link/facts-fields'
import { formatPeriod } from '~/domain/period/format-period'
import { parsePeriod } from '~/domain/period/parse-period'
import { Tier } from '~/domain/source/source'
import { tierWords } from '~/selectors/words/source-words'
import { factStatusWords } from './fact-cells'
import type { FactRow } from './fact-rows'

interface Choice {
  readonly key: string
  readonly name: string
}

/** What the readings can be narrowed by: of each kind those that some reading has, in the order of the library. */
export interface FactChoices {
  readonly region: readonly Choice[]
  readonly theme: readonly Choice[]
  readonly period: readonly Choice[]
  readonly tier: readonly Choice[]
  readonly status: readonly Choice[]
}

/** The years in which readings end, the latest first, then what has no dates. */
function yearsOf(catalogue: Catalogue, rows: readonly FactRow[]): readonly Choice[] {
  const years = new Set(rows.flatMap(({ period }) => (period.end === null ? [] : period.end.slice(0, 4))))
  const dated = [...years].sort().reverse()
  const without = ['since-plan', 'undated'].map(parsePeriod).filter(({ kind }) => rows.some(({ period }) => period.kind === kind))
  return [
    ...dated.map((year) => ({ key: year, name: `${year}年` })),
    ...without.map((period) => ({ key: period.text, name: formatPeriod(period, { plan: catalogue.plan.name }) })),
  ]
}

export function factChoices(catalogue: Catalogue, rows: readonly FactRow[]): FactChoices {
  const places = new Set(rows.map(({ place }) => place))
  const themes = new Set(rows.map(({ theme }) => theme))
  const tiers = new Set(rows.map(({ tier }) => tier))
  const statuses = new Set(rows.flatMap((row) => row.statuses))
  const named = [
    ...[...catalogue.regions.values()].map(({ adcode, name }) => ({ key: adcode, name })),
    ...[...catalogue.subjects.values()].map(({ id, name }) => ({ key: id, name })),
  ]
  return {
    region: named.filter(({ key }) => places.has(key)),
    theme: [...catalogue.themes.values()].filter(({ id }) => themes.has(id)).map(({ id, name }) => ({ key: id, name })),
    period: yearsOf(catalogue, rows),
    tier: Tier.options.filter((tier) => tiers.has(tier)).map((tier) => ({ key: tier, name: `${tier} ${tierWords[tier]}` })),
    status: factStatuses.filter((status) => statuses.has(status)).map((status) => ({ key: status, name: factStatusWords[status] })),
  }
}
