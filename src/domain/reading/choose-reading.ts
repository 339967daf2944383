import type { Id } from '~/domain/dataset/id'
import { calendarSpan } from '~/domain/period/period-span'
import { type Source, Tier } from '~/domain/source/source'
import { ReaderError } from '~/lib/reader-error'
import type { Observation } from './observation'

/** Readings of the same thing: the one that is shown, the rest by id, and the rule that chose as a Chinese sentence for readers. */
export interface Choice {
  readonly shown: Observation
  readonly others: readonly Observation[]
  readonly rule: string
}

const stages = ['final', 'preliminary', 'reported'] as const
const stageWords: readonly string[] = ['最终数', '初步数', '报告数']

/** A row with its ranks, 0 being the best, and the days of the latest date known among its best sources. */
interface Candidate {
  readonly row: Observation
  readonly tier: number
  readonly stage: number
  readonly published: { readonly first: string; readonly last: string } | null
}

/** The row that is left of several, none where there are none, and the clauses of the steps that led to it. */
interface Decision {
  readonly row: Observation | undefined
  readonly clauses: readonly string[]
}

/** One step of the choice: what it keeps (never nothing), and the clause that explains it to readers. */
interface Step {
  readonly kept: readonly Candidate[]
  readonly clause: string | null
}

function candidateOf(row: Observation, sources: ReadonlyMap<Id, Source>): Candidate {
  const cited = row.sources.flatMap((citation) => sources.get(citation.document) ?? [])
  const rank = (source: Source) => Tier.options.indexOf(source.tier)
  const tier = Math.min(Tier.options.length, ...cited.map(rank))
  const dates = cited.filter((source) => rank(source) === tier).flatMap((source) => source.date ?? [])
  const latest = dates.sort()[dates.length - 1]
  return { row, tier, stage: stages.indexOf(row.stage), published: latest === undefined ? null : calendarSpan(latest) }
}

/** Keeps the best rank; null as the second best when all share one. */
function bestBy(candidates: readonly Candidate[], rank: 'tier' | 'stage') {
  const best = Math.min(...candidates.map((each) => each[rank]))
  const rest = candidates.filter((each) => each[rank] > best).map((each) => each[rank])
  return { kept: candidates.filter((each) => each[rank] === best), best, next: rest.length === 0 ? null : Math.min(...rest) }
}

function byTier(candidates: readonly Candidate[]): Step {
  const { kept, best, next } = bestBy(candidates, 'tier')
  const name = (tier: number) => Tier.options[tier] ?? '未知等级'
  return { kept, clause: next === null ? '等级相同' : `取来源等级较高者（${name(best)}先于${name(next)}）` }
}

function byStage(candidates: readonly Candidate[]): Step {
  const { kept, best, next } = bestBy(candidates, 'stage')
  return { kept, clause: next === null ? null : `取${stageWords[best] ?? ''}（先于${stageWords[next] ?? ''}）` }
}

/** Drops what is known to be published before another; a reading without a date neither drops nor is dropped. */
function byDate(candidates: readonly Candidate[]): Step {
  const older = ({ published }: Candidate) =>
    published !== null && candidates.some((other) => other.published !== null && other.published.first > published.last)
  const kept = candidates.filter((each) => !older(each))
  return { kept, clause: kept.length < candidates.length ? '取发布较晚者' : null }
}

function byPreference(candidates: readonly Candidate[]): Step {
  const preferred = candidates.filter((each) => each.row.prefer !== undefined)
  if (candidates.length === 1 || preferred.length === 0) return { kept: candidates, clause: null }
  const reasons = preferred.map((each) => (each.row.prefer?.reason ?? '').replace(/。$/, '')).sort()
  return { kept: preferred, clause: `发布先后不足以取舍，取指定者：${reasons.join('；')}` }
}

function byIdAlone(candidates: readonly Candidate[]): Step {
  const kept = [...candidates].sort((a, b) => (a.row.id < b.row.id ? -1 : 1)).slice(0, 1)
  return { kept, clause: candidates.length > 1 ? '无从再分先后，暂取编号在前者' : null }
}

/** One of rows that none of the others supersedes, and what the steps to it were. */
function decide(rows: readonly Observation[], sources: ReadonlyMap<Id, Source>): Decision {
  let left: readonly Candidate[] = rows.map((row) => candidateOf(row, sources))
  const clauses: string[] = []
  for (const step of rows.length > 1 ? [byTier, byStage, byDate, byPreference, byIdAlone] : []) {
    const { kept, clause } = step(left)
    if (clause !== null) clauses.push(clause)
    left = kept
  }
  return { row: left[0]?.row, clauses }
}

/** A reading for tables only is drawn in no figure: it gives way, also from a better source, to what may be drawn. */
function decideForFigures(rows: readonly Observation[], sources: ReadonlyMap<Id, Source>): Decision {
  const decision = decide(rows, sources)
  const featured = rows.filter(({ display }) => display === 'featured')
  if (decision.row?.display === 'featured' || featured.length === 0) return decision
  const { row, clauses } = decide(featured, sources)
  return { row, clauses: ['只列入数据表者不取', ...clauses] }
}

/**
 * Which of several readings of one indicator, place, period and basis is shown: never one that another supersedes; then by
 * tier, by stage (final, preliminary, reported), by date where dates are known, then an explicit `prefer`; the first id where
 * nothing decides, and the rule says so. Where that one is for the table only, the best of those that are featured. Each step
 * looks at the set, not at a sequence: the order of the rows never matters.
 * ReaderError, in Chinese, without rows or when they all supersede one another.
 */
export function chooseReading(rows: readonly Observation[], sources: ReadonlyMap<Id, Source>): Choice {
  if (rows.length === 0) throw new ReaderError('没有可取的数据')
  const superseded = new Set(rows.map((row) => row.supersedes))
  const current = rows.filter((row) => !superseded.has(row.id))
  const { row: shown, clauses } = decideForFigures(current, sources)
  if (shown === undefined) throw new ReaderError(`数据“${rows.map((row) => row.id).join('、')}”互相取代，没有可取的一条`)
  const others = rows.filter((row) => row.id !== shown.id).sort((a, b) => (a.id < b.id ? -1 : 1))
  const said = [...(current.length < rows.length ? ['取修订后的数据'] : []), ...clauses].join('，')
  const rule = rows.length === 1 ? '只有一条数据，照原文列示。' : `${said}。${rows.length === 2 ? '两者' : '各条'}都保留，不取平均。`
  return { shown, others, rule }
}
