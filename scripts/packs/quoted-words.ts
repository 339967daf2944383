/** As many characters as a citation quotes of a sentence (review of the seats: the words around the number). */
export const mostQuoted = 40

/** The clauses of a sentence, each with the mark that ends it. */
const clausesOf = (text: string): readonly string[] => text.match(/[^，；。！？]+[，；。！？]?/g) ?? []

const bare = (words: string): string => words.replace(/^[“”，；。、]+|[，；。、：]+$/g, '')

/**
 * The words of a text around what is printed in it: its own clause, then the clauses before and after as long as all are at most forty
 * characters. Null where the text does not print it, or has no more words than it, or its clause alone is too long.
 */
export function quotedWords(text: string, printed: string): string | null {
  const start = text.indexOf(printed)
  if (start < 0) return null
  const clauses = clausesOf(text)
  let length = 0
  const ends = clauses.map((clause) => (length += clause.length))
  let first = ends.findIndex((end) => end > start)
  let last = ends.findIndex((end) => end >= start + printed.length)
  if (first < 0 || last < 0) return null
  const joined = (from: number, to: number) => bare(clauses.slice(from, to + 1).join(''))
  const fits = (from: number, to: number) => from >= 0 && to < clauses.length && joined(from, to).length <= mostQuoted
  if (!fits(first, last)) return null
  while (fits(first - 1, last)) first -= 1
  while (fits(first, last + 1)) last += 1
  const words = joined(first, last)
  return words.includes(printed) && words.length > printed.length ? words : null
}
