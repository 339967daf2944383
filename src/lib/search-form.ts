/**
 * A text as a search compares it: full width and half width, capitals and small letters the same, ü as v, no thousands separators,
 * nothing between the letters of R&D.
 */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ü/g, 'v')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/[&'’]/g, '')
}

const run = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}.])+/gu

/** The runs of a text, each all Chinese or all letters and digits, in their order; a point counts only inside a number or a name. */
export function searchRuns(text: string): readonly string[] {
  const runs = folded(text).match(run) ?? []
  return runs.map((each) => each.replace(/^\.+|\.+$/g, '')).filter((each) => each !== '')
}

/** A text with nothing left but what a search compares: its runs, joined. */
export const searchForm = (text: string): string => searchRuns(text).join('')
