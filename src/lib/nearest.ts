/** Number of single-character changes and swaps of neighbours between two texts. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)]
  const cell = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const change = cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cell(i - 2, j - 2) + 1 : Infinity
      row.push(Math.min(change, swapped, cell(i - 1, j) + 1, cell(i, j - 1) + 1))
    }
  }
  return cell(a.length, b.length)
}

/** Something that an id may name. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** 0 for the same, towards 1 the less alike; a name that holds the word, or is held by it, counts as near. */
function unlikeness(word: string, candidate: Named): number {
  if (word === candidate.name) return 0
  if (candidate.name !== '' && (candidate.name.includes(word) || word.includes(candidate.name))) {
    return 0.2 + Math.abs(word.length - candidate.name.length) / 100
  }
  return distance(word, candidate.id) / Math.max(word.length, candidate.id.length)
}

/** The candidate that a mistyped id most likely means; null when nothing is near. */
export function nearest(word: string, candidates: readonly Named[]): Named | null {
  const scored = candidates.map((candidate) => ({ candidate, score: unlikeness(word, candidate) })).sort((a, b) => a.score - b.score)
  const [best] = scored
  return best && best.score <= 0.5 ? best.candidate : null
}
