import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { type Citation, Tier, type Source } from '~/domain/source/source'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { wordReferences } from '~/selectors/words/word-references'
import { plainWords } from '~/selectors/words/words'
import { drawnIds } from './record-rows'
import { citedPlace, selectSourceSheet, type CitedPlace } from './select-source-sheet'

/** One statement of a record with the places where it is printed: 晋中市2024年地区生产总值2458.8亿元, or what was done in a county. */
export interface StatedFact {
  readonly id: Id
  readonly text: string
  readonly places: readonly CitedPlace[]
}

function milestoneFact(catalogue: Catalogue, id: Id): StatedFact | null {
  const row = catalogue.milestones.get(id)
  if (!row) return null
  const text = plainWords(catalogue, row.text)
  const places = row.regions.flatMap((code) => catalogue.regions.get(code)?.name ?? [])
  return { id, text: `${places.join('、')}：${text}`, places: row.sources.map((citation) => citedPlace(catalogue, citation)) }
}

/** A reading's, a target's or a milestone's statement with its sources; null for an id that is not loaded. */
export function statedFact(catalogue: Catalogue, id: Id): StatedFact | null {
  const sheet = selectSourceSheet(catalogue, id)
  if (!sheet) return milestoneFact(catalogue, id)
  const target = sheet.verdict === null ? '' : '目标'
  return { id, text: `${sheet.place}${sheet.period}${sheet.indicator}${target}${sheet.printed.text}`, places: sheet.places }
}

/** What the words of a named figure refer to: a number in a title need not be in the drawing. */
function wordIds(catalogue: Catalogue, { id, title }: FigureRecord): readonly Id[] {
  const figure = id === null ? undefined : catalogue.figures.get(id)
  if (!figure) return []
  const said = [title === plainWords(catalogue, figure.title) ? figure.title : figure.neutral, figure.note]
  return said.flatMap((words) => wordReferences(words).map((reference) => reference.id))
}

/** What a comparison says of its counties over their names. */
function findingIds(catalogue: Catalogue, record: FigureRecord): readonly Id[] {
  if (record.kind !== 'comparison') return []
  const shown = record.regions.filter(({ line }) => line !== '')
  const highlights = shown.flatMap(({ adcode }) => catalogue.milestonesOf.get(adcode)?.find(({ highlight }) => highlight) ?? [])
  return highlights.flatMap(({ id, text }) => [id, ...wordReferences(text).map((reference) => reference.id)])
}

/** The readings, targets and milestones that a record shows or names, in its order, each once. */
export function recordIds(catalogue: Catalogue, record: FigureRecord): readonly Id[] {
  return [...new Set([...drawnIds(record), ...findingIds(catalogue, record), ...wordIds(catalogue, record)])]
}

function citationsOf(catalogue: Catalogue, id: Id): readonly Citation[] {
  return (catalogue.observations.get(id) ?? catalogue.targets.get(id) ?? catalogue.milestones.get(id))?.sources ?? []
}

/** The documents behind these rows, each once, best tier first. */
export function sourcesOf(catalogue: Catalogue, ids: readonly Id[]): readonly Source[] {
  const documents = new Set(ids.flatMap((id) => citationsOf(catalogue, id)).map(({ document }) => document))
  const rank = ({ tier }: Source) => Tier.options.indexOf(tier)
  return [...documents].flatMap((id) => catalogue.sources.get(id) ?? []).sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id))
}
