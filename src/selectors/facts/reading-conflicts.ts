import type { Catalogue, ReadingGroup } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { isDated } from '~/domain/period/period-span'
import type { Observation } from '~/domain/reading/observation'
import { gather } from '~/lib/gather'
import { closedSentence } from '~/selectors/words/source-words'
import { type FactCells, factCells, factStatusWords } from './fact-cells'
import type { FactRow } from './fact-rows'

/** One of several values that are shown side by side. */
export interface ConflictReading extends Omit<FactCells, 'status'> {
  readonly obs: Id
  /** What it is here: 已采用, 其他来源, 修订后, 修订前, or the basis that it is counted by. */
  readonly role: string
}

/** Values of one thing, or of two things that are near, and in words why they are not one. */
export interface Conflict {
  readonly key: string
  readonly name: string
  readonly place: string
  readonly readings: readonly ConflictReading[]
  readonly words: string
}

interface Conflicts {
  /** Same indicator, place, period and basis: more than one value. */
  readonly differing: readonly Conflict[]
  /** Near, but another period or another scope. */
  readonly near: readonly Conflict[]
  readonly revised: readonly Conflict[]
  /** One indicator in one place, counted by more than one basis. */
  readonly unlike: readonly Conflict[]
}

type RowsById = ReadonlyMap<Id, FactRow>

const sentence = (words: readonly (string | undefined)[]) =>
  [...new Set(words.flatMap((text) => (text === undefined || text === '' ? [] : closedSentence(text))))].join('')

function conflictReading(catalogue: Catalogue, row: FactRow, role: string): ConflictReading {
  const { name, place, period, printed, basis, tier, source } = factCells(catalogue, row)
  return { obs: row.reading.id, role, place, name, period, printed, basis, tier, source }
}

function conflict(key: string, readings: readonly ConflictReading[], words: string): readonly Conflict[] {
  const [first] = readings
  return first === undefined || readings.length < 2 ? [] : [{ key, name: first.name, place: first.place, readings, words }]
}

function differing(catalogue: Catalogue, byId: RowsById, group: ReadingGroup): readonly Conflict[] {
  const row = (reading: Observation, role: string) => {
    const found = byId.get(reading.id)
    return found === undefined ? [] : [conflictReading(catalogue, found, role)]
  }
  return conflict(
    group.key,
    [...row(group.shown, factStatusWords.used), ...group.others.flatMap((other) => row(other, factStatusWords.other))],
    group.rule,
  )
}

/** Each pair once, the one that figures show first. */
function near(catalogue: Catalogue, byId: RowsById): readonly Conflict[] {
  const pairs = new Map<string, readonly [FactRow, FactRow]>()
  for (const row of byId.values()) {
    const other = byId.get(row.reading.compareWith ?? '')
    if (other === undefined) continue
    const both = [row, other] as const
    const key = both
      .map(({ reading }) => reading.id)
      .sort()
      .join(' ')
    if (!pairs.has(key)) pairs.set(key, row.order.status <= other.order.status ? [row, other] : [other, row])
  }
  return [...pairs].flatMap(([key, both]) => {
    const said = both.flatMap(({ reading }) => [reading.note, reading.displayReason])
    const readings = both.map((row) => conflictReading(catalogue, row, factStatusWords[row.statuses[0]]))
    return conflict(key, readings, `${sentence(said)}时点或口径不同，并列备查，不合并，不取平均。`)
  })
}

/** What was revised is named by the wording of its document where it is on hold: it is mentioned, but not shown as a reading. */
function revised(catalogue: Catalogue, byId: RowsById): readonly Conflict[] {
  return [...byId.values()].flatMap((row) => {
    const before = catalogue.observations.get(row.reading.supersedes ?? '')
    if (before === undefined) return []
    const current = conflictReading(catalogue, row, '修订后')
    const shown = byId.get(before.id)
    const words = shown ? '' : `此前为“${before.sources[0]?.printed ?? ''}”，暂缓采用：${before.displayReason ?? ''}。`
    const readings = [current, ...(shown ? [conflictReading(catalogue, shown, '修订前')] : [])]
    return [{ key: row.reading.id, name: current.name, place: current.place, readings, words: `${words}取修订后的数据，此前的保留备查。` }]
  })
}

/** Rows without dates belong to no side of a break. */
function unlike(catalogue: Catalogue, rows: readonly FactRow[]): readonly Conflict[] {
  const dated = rows.filter(({ period, statuses }) => isDated(period) && statuses[0] !== 'other')
  const series = gather(dated, ({ reading, place }) => `${reading.indicator}@${place}`)
  return [...series].flatMap(([key, list]) => {
    const bases = new Set(list.map(({ reading }) => reading.basis))
    if (bases.size < 2) return []
    const note = sentence([...bases].map((basis) => catalogue.bases.get(basis)?.breakNote))
    const readings = list.map((row) => conflictReading(catalogue, row, ''))
    return conflict(key, readings, `${note}口径不同，分别列示：不连线，不比较，不算增速。`)
  })
}

/** Readings shown side by side in the library because it is not one number, in the order of the library. */
export function readingConflicts(catalogue: Catalogue, rows: readonly FactRow[]): Conflicts {
  const byId = new Map(rows.map((row) => [row.reading.id, row]))
  const groups = new Set(rows.flatMap(({ reading }) => catalogue.groupOf.get(reading.id) ?? []))
  return {
    differing: [...groups].flatMap((group) => differing(catalogue, byId, group)),
    near: near(catalogue, byId),
    revised: revised(catalogue, byId),
    unlike: unlike(catalogue, rows),
  }
}
