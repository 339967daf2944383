/** What is read out: letters of any script, digits and the signs that have a word. Punctuation and brackets are pauses. */
const spoken = /[\p{L}\p{N}%.]/gu

/** How many characters of a text are read aloud, a number as it is printed: 2462.6亿元 is eight. */
export function spokenLength(text: string): number {
  return text.match(spoken)?.length ?? 0
}
