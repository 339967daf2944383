import type { Qualifier } from '~/domain/reading/observation'

type Words = readonly (readonly [RegExp, Qualifier])[]

/** Words before a numeral, the first that fits: 不超过 comes before 超过. The group is the word, without 最近, 节约, 提前 … */
const leads: Words = [
  [/(不低于|不少于|不小于|至少)$/, 'atLeast'],
  [/(不超过|不高于|不大于|不多于|不到|不足|低于|少于|小于|至多|最多)$/, 'atMost'],
  [/(突破|超过|超出|高于|大于|多于|超|逾|破)$/, 'over'],
  [/(接近|将近)$/, 'nearly'],
  [/(?:^|[^最附临靠])(近)$/, 'nearly'],
  [/(?:^|[^节签合预])(约)$/, 'about'],
  [/(?:^|[^提以目之年])(前)$/, 'atMost'],
]

/** Words behind the unit. */
const tails: Words = [
  [/^(以上|之上)/, 'atLeast'],
  [/^(以内|以下|之内)/, 'atMost'],
  [/^(左右|上下)/, 'about'],
]

/** A bound that a document prints, and the word it uses. */
interface Bound {
  readonly word: string
  readonly qualifier: Qualifier
}

function find(words: Words, text: string): Bound | null {
  for (const [pattern, qualifier] of words) {
    const word = pattern.exec(text)?.[1]
    if (word !== undefined) return { word, qualifier }
  }
  return null
}

/** The bound that the words before a numeral set: 产值突破 is 突破, over. 了, 达, 到, 至 and 为 between them say nothing. */
export function leadingBound(before: string): Bound | null {
  return find(leads, before) ?? find(leads, before.replace(/[了达到至为]+$/, ''))
}

/** The bound that the words behind the unit set: 以上, 以内, 左右. */
export function trailingBound(after: string): Bound | null {
  return find(tails, after)
}

/** How a bound is printed in our own text; the reader of printed numbers understands each of them. */
export const boundWords: Readonly<Record<Qualifier, { readonly lead: string; readonly tail: string }>> = {
  exact: { lead: '', tail: '' },
  over: { lead: '超过', tail: '' },
  nearly: { lead: '近', tail: '' },
  about: { lead: '约', tail: '' },
  atLeast: { lead: '', tail: '以上' },
  atMost: { lead: '', tail: '以内' },
}
