import type { Sentence, TableRow } from './bulletin'
import { takenAs, type Clause, type Taken } from './clause'

const number = String.raw`-?\d+(?:\.\d+)?`
/** The unit that follows a number, up to the next sign or the words that a clause goes on with. */
const level = String.raw`(${number}(?:万|亿|千)?[^\d，。；、（）\s]{0,6}?)`
const change = String.raw`(?:比上年末?|同比)?((?:增长|上涨|提高|下降|减少|降低)${number}%|与上年持平)`

/** A clause's piece of a sentence as an expression with one group for each number. */
function expression(find: string): RegExp {
  const parts = find.split(/(\{\}|\{\+\})/)
  return new RegExp(parts.map((part) => (part === '{}' ? level : part === '{+}' ? change : part)).join(''))
}

/** What a clause takes from the sentences of a bulletin; throws where it finds nothing, or stands in more than one sentence. */
function fromSentences(clause: Extract<Clause, { find: string }>, sentences: readonly Sentence[]): readonly Taken[] {
  const pattern = expression(clause.find)
  const found = sentences.flatMap(({ locator, text }) => {
    const match = pattern.exec(text)
    return match ? [{ locator, groups: match.slice(1) }] : []
  })
  const [first, second] = found
  if (!first) throw new Error(`公报里没有“${clause.find}”`)
  if (second) throw new Error(`“${clause.find}”在公报里有两处：${first.locator}、${second.locator}`)
  if (first.groups.length !== clause.takes.length)
    throw new Error(`“${clause.find}”有${first.groups.length}个数，takes 有${clause.takes.length}项`)
  return clause.takes.flatMap((take, at) => takenAs(take, first.groups[at] ?? '', first.locator, clause))
}

function fromTables(clause: Extract<Clause, { table: string }>, rows: readonly TableRow[]): readonly Taken[] {
  const found = rows.filter(({ locator, name }) => locator === clause.table && name === clause.row)
  const [first, second] = found
  if (!first) throw new Error(`${clause.table} 没有“${clause.row}”一行`)
  if (second) throw new Error(`${clause.table} 有两行“${clause.row}”`)
  return clause.takes.flatMap((take, at) => takenAs(take, first.cells[at + 1] ?? '', first.locator, clause))
}

/**
 * The numbers that a clause takes from a bulletin, each with the words that hold it and where they stand. Throws, naming the clause, where
 * it is not there or not the only one of its kind.
 */
export function readClause(clause: Clause, sentences: readonly Sentence[], rows: readonly TableRow[]): readonly Taken[] {
  return 'find' in clause ? fromSentences(clause, sentences) : fromTables(clause, rows)
}
