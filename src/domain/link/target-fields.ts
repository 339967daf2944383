import type { StatusCode } from '~/domain/target/status'
import type { Target } from '~/domain/target/target'

/** The natures of targets as a link writes them: plain letters, which every messenger leaves as they are. */
const natures: ReadonlyMap<string, Target['nature']> = new Map([
  ['binding', '约束性'],
  ['expected', '预期性'],
  ['task', '工作目标'],
  ['plan', '计划'],
])

/** Every verdict that there is: the type makes the list complete. */
const verdicts: Readonly<Record<StatusCode, true>> = {
  met: true,
  below: true,
  done: true,
  missed: true,
  within: true,
  beyond: true,
  'part-year': true,
  'in-progress': true,
  awaited: true,
  'not-held': true,
  undecidable: true,
  incomparable: true,
}
const statuses: ReadonlySet<string> = new Set(Object.keys(verdicts))

const isStatus = (text: string): text is StatusCode => statuses.has(text)

/** The year of a link; null unless it is four digits. */
export function parseYear(text: string | null): number | null {
  return text !== null && /^[1-9]\d{3}$/.test(text) ? Number(text) : null
}

/** The nature that a link names; null where it names none that there is. */
export function parseNature(text: string | null): Target['nature'] | null {
  return natures.get(text ?? '') ?? null
}

/** The inverse of `parseNature`. */
export function formatNature(nature: Target['nature']): string {
  return [...natures].find(([, name]) => name === nature)?.[0] ?? ''
}

/** The verdict that a link names; null where it names none that there is. */
export function parseStatus(text: string | null): StatusCode | null {
  return text !== null && isStatus(text) ? text : null
}
