import { foldText } from './fold-text'

/** A note in lines of at most `most` ems, broken before an opening bracket first; figures and quoted words stay whole. */
export function breakClauses(text: string, most: number): readonly string[] {
  return text
    .split(/(?=（)/)
    .filter((clause) => clause !== '')
    .flatMap((clause) => foldText(clause, 1, most))
}
