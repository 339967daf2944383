import { closingMarks, lastLevel, lineAtoms } from '~/lib/line-atoms'
import { textWidth } from '~/lib/text-width'

type WidthOf = (text: string) => number
/** How wide text is: as plain words of a size in pixels, or by a function. */
export type Measure = number | WidthOf
/** What stays together on a line: the parts of a text, which joined are the text. */
type Split = (text: string) => readonly string[]
type Lay = (width: number) => readonly string[]

const widthBy = (measure: Measure): WidthOf => (typeof measure === 'number' ? (text) => textWidth(text, measure) : measure)

/** A clause keeps the marks that close behind it: 全省第四。” */
const clause = new RegExp(`[^，；。：]*[，；。：]+[${closingMarks}]*|[^，；。：]+`, 'g')
const clausesOf = (text: string): readonly string[] => text.match(clause) ?? []
/** Marks at the end of a line are no letter for a reader. */
const oneLetter = new RegExp(`^[^][${closingMarks}]*$`, 'u')

interface Atom {
  readonly text: string
  readonly wide: number
}
type WideClause = Atom & { readonly atoms: readonly Atom[] }

const measured = (texts: readonly string[], widthOf: WidthOf): readonly Atom[] => texts.map((text) => ({ text, wide: widthOf(text) }))

/** Those that are wider than a line in parts of their own. */
function fit(atoms: readonly Atom[], widthOf: WidthOf, width: number, level = 0): readonly Atom[] {
  return atoms.flatMap((atom) =>
    level === lastLevel || atom.wide <= width
      ? [atom]
      : fit(measured(lineAtoms(atom.text, [], level + 1), widthOf), widthOf, width, level + 1),
  )
}

/** Lines as full as they go, the first one `indent` shorter and empty where nothing fits in. A last line of one letter takes the end of the line before it to itself. */
function fill(atoms: readonly Atom[], widthOf: WidthOf, width: number, indent = 0): readonly string[] {
  const lines: string[][] = indent > 0 ? [[]] : []
  const em = widthOf('国')
  let used = 0
  for (const { text, wide } of atoms) {
    const line = lines.at(-1)
    const room = width - (lines.length === 1 ? indent : 0)
    const over = used + wide - room
    // Where it is close the line is measured in one: sums are rounded, and a measure may ask for more where two parts meet.
    if (line && (over < -2 * em || (over < em && widthOf(line.join('') + text) <= room))) {
      line.push(text)
      used += wide
    } else {
      lines.push([text])
      used = wide
    }
  }
  const [above = [], last = []] = lines.slice(-2)
  if (above.length > 1 && oneLetter.test(last.join('')) && widthOf([...above.slice(-1), ...last].join('')) <= width)
    last.unshift(...above.splice(-1))
  return lines.map((line) => line.join(''))
}

/** The same number of lines, as narrow as they go, but not narrower than `least`: nearly equal ones. */
function even(lay: Lay, widthOf: WidthOf, width: number, least = width / 2): readonly string[] {
  const step = widthOf('国') / 2
  let lines = lay(width)
  for (let narrower = width - step; lines.length > 1 && narrower > least; narrower -= step) {
    const next = lay(narrower)
    if (next.length > lines.length) break
    lines = next
  }
  return lines
}

const evenLines = (atoms: readonly Atom[], widthOf: WidthOf, width: number): readonly string[] =>
  even((room) => fill(atoms, widthOf, room), widthOf, width)

/** Clauses one after the other, each on the last line where it fits there in full. */
function fillClauses(clauses: readonly WideClause[], widthOf: WidthOf, width: number): readonly string[] {
  const lines: string[] = []
  for (const { text, atoms } of clauses) {
    const longer = (lines.at(-1) ?? '') + text
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(...evenLines(atoms, widthOf, width))
  }
  return lines
}

/** Sets text in lines of at most a width, as full as they go, the first one `indent` shorter; no letter is left alone on the last. */
export function fullLines(text: string, measure: Measure, indent = 0, split: Split = lineAtoms): Lay {
  const widthOf = widthBy(measure)
  const atoms = measured(split(text), widthOf)
  return (width) => fill(fit(atoms, widthOf, width), widthOf, width, indent)
}

/** Text in lines of at most `width` and of nearly equal length, broken inside a clause only where that is wider than a line. */
export function clauseLines(text: string, measure: Measure, width: number, split: Split = lineAtoms): readonly string[] {
  const widthOf = widthBy(measure)
  const clauses = measured(clausesOf(text), widthOf).map((each) => ({
    ...each,
    atoms: fit(measured(split(each.text), widthOf), widthOf, width),
  }))
  // A clause that fits a line is not broken to make lines more alike.
  const fitting = clauses.map(({ wide }) => wide).filter((wide) => wide <= width)
  return even((room) => fillClauses(clauses, widthOf, room), widthOf, width, Math.max(width / 2, ...fitting))
}

/** Text in lines of at most `width` and of nearly equal length: between clauses where that takes at most one line more. */
export function foldText(text: string, measure: Measure, width: number, split: Split = lineAtoms): readonly string[] {
  const widthOf = widthBy(measure)
  const lines = evenLines(fit(measured(split(text), widthOf), widthOf, width), widthOf, width)
  const byClause = clauseLines(text, measure, width, split)
  return byClause.length <= lines.length + 1 ? byClause : lines
}

/** Text in lines as `foldText` has them, broken before an opening bracket first. */
export function bracketLines(text: string, measure: Measure, width: number): readonly string[] {
  return text.split(/(?=（)/).flatMap((part) => foldText(part, measure, width))
}

/** Whether text can be set in lines of a width without breaking inside a clause. */
export function clausesFit(text: string, measure: Measure, width: number): boolean {
  return clausesOf(text).every((each) => widthBy(measure)(each) <= width)
}
