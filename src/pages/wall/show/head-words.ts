import { textWidth } from '~/lib/text-width'
import type { WallSize } from '~/pages/wall/layout/wall-size'

/** What a wall's head says beside its name. */
interface Wanted {
  readonly name: string
  readonly title: string
  readonly date: string
  readonly hasClock: boolean
}

/** How it is set: the lines at the right, the clock at the end of the first; the name goes where they leave no room for it. */
interface HeadWords {
  readonly lines: readonly string[]
  readonly hasName: boolean
}

/** Type of the head's words on a portrait wall, of its second line, and of name, clock and logo; between the words; in units. */
export const headUnits = { words: 1, under: 0.88, large: 1.5, logo: 1.6, logoGap: 0.7, nameGap: 1.2, gap: 1.6 } as const
/** Words may be a little wider than they are measured. */
const slack = 1.04

/** What the name of the wall takes, in units. */
const nameUnits = (name: string): number => headUnits.logo + headUnits.logoGap + textWidth(name, headUnits.large, true)

const clockUnits = (hasClock: boolean, hasWords: boolean): number =>
  hasClock ? textWidth('00:00', headUnits.large) + (hasWords ? headUnits.gap : 0) : 0

/**
 * The scene, and the data date where the foot has no room for it: on a portrait wall, in one line where that fits beside name and clock, else
 * in a smaller line of its own. A single portrait wall says the scene in its panels alone.
 */
export function headWords({ u, portrait, inner, line }: Pick<WallSize, 'u' | 'portrait' | 'inner' | 'line'>, wanted: Wanted): HeadWords {
  const { name, title, date, hasClock } = wanted
  if (!portrait) return { lines: [title], hasName: true }
  const isSplit = line < inner
  const own = isSplit ? title : ''
  const all = [own, date].filter((words) => words !== '').join('　')
  /** What is free for the right side: between screens the last of them is. */
  const free = isSplit ? line / u : inner / u - nameUnits(name) - headUnits.nameGap
  const one = slack * textWidth(all, headUnits.words) + clockUnits(hasClock, true)
  if (one <= free) return { lines: [all], hasName: true }
  const first = slack * textWidth(own, headUnits.words) + clockUnits(hasClock, own !== '')
  const two = Math.max(first, slack * textWidth(date, headUnits.under))
  return { lines: [own, date], hasName: isSplit || two <= free }
}
