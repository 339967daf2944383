/** What a row says of itself: why it stands where it does, and what is to be known of it. */
interface Reasoned {
  readonly displayReason?: string | undefined
  readonly note?: string | undefined
}

/** With a full stop at its end, so that another sentence may follow. */
export const closedSentence = (text: string): string => text.replace(/[。；]?$/, '。')

/** The reason and the note of a row as sentences that follow one another; '' where it has neither. */
export function reasonWords({ displayReason, note }: Reasoned): string {
  return [displayReason, note].flatMap((text) => (text === undefined ? [] : closedSentence(text))).join('')
}
