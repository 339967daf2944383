import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { formatPeriod } from '~/domain/period/format-period'
import { parsePeriod } from '~/domain/period/parse-period'
import type { Target } from '~/domain/target/target'
import { printNumber } from '~/domain/value/print-value'
import { placeName, known } from '~/selectors/reading/require-row'
import { type DisplayUnit, shownReading } from '~/selectors/reading/shown-reading'
import { periodWords } from './period-words'
import { type WordPiece, wordReferences } from './word-references'

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

/** A reading whose file did not load is shown as a dash: the words around it stay readable. Behind 下降 a fall has no minus. */
function readingPiece(catalogue: Catalogue, id: Id, before: string, as?: DisplayUnit): WordPiece {
  const row = catalogue.observations.get(id)
  const dimensionOf = (unit = '') => catalogue.units.get(unit)?.dimension
  const printed = row && shownReading(catalogue, row, dimensionOf(row.unit) === dimensionOf(as?.unit) ? as : undefined)?.printed.text
  if (!row || printed === undefined) return { text: '—' }
  const text = before.endsWith('下降') ? printed.replace('-', '') : printed
  const indicator = known(catalogue.indicators, row.indicator, '指标').name
  return { text, obs: id, name: `${placeName(catalogue, row)}${indicator}${periodWords(catalogue, row)}${text}` }
}

/** Whether everything that these words refer to is loaded and may be shown. */
export function wordsHold(catalogue: Catalogue, words: string): boolean {
  const available = wordReferences(words).every(({ kind, id }) =>
    kind === 'obs' ? (catalogue.observations.get(id)?.value ?? null) !== null : catalogue.targets.has(id),
  )
  return available && !isKeptBack(catalogue, words)
}

/** Whether these words lean on a reading on hold: then the sentence is kept back, not shown with a hole. */
export function isKeptBack(catalogue: Catalogue, words: string): boolean {
  return wordReferences(words).some(({ kind, id }) => {
    const row = kind === 'obs' ? catalogue.observations.get(id) : undefined
    return row?.display === 'hold'
  })
}

function targetPiece(catalogue: Catalogue, id: Id): WordPiece {
  const target = catalogue.targets.get(id)
  if (!target) return { text: '—' }
  const text = targetText(catalogue, target)
  const indicator = known(catalogue.indicators, target.indicator, '指标').name
  return { text, obs: id, name: `${placeName(catalogue, target)}${indicator}${formatPeriod(parsePeriod(target.period))}目标${text}` }
}

/** Words with their references resolved, piece by piece; numbers of that dimension in the unit `as`, in which they are drawn. */
export function wordPieces(catalogue: Catalogue, words: string, as?: DisplayUnit): readonly WordPiece[] {
  const pieces: WordPiece[] = []
  let at = 0
  for (const { kind, id, at: from, length } of wordReferences(words)) {
    if (from > at) pieces.push({ text: words.slice(at, from) })
    pieces.push(kind === 'obs' ? readingPiece(catalogue, id, words.slice(0, from), as) : targetPiece(catalogue, id))
    at = from + length
  }
  if (at < words.length) pieces.push({ text: words.slice(at) })
  return pieces
}

/** The same as one plain text. */
export function plainWords(catalogue: Catalogue, words: string, as?: DisplayUnit): string {
  return wordPieces(catalogue, words, as)
    .map((piece) => piece.text)
    .join('')
}
