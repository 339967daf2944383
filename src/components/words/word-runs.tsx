import { Fragment } from 'react'
import { wordRuns } from '~/lib/word-runs'

/** A headline hangs its opening “ into the margin, and breaks between words where it must break inside a clause. */
export const headlineLook = '[overflow-wrap:anywhere] [word-break:keep-all]'
export const hangQuote = (text: string): string => (text.startsWith('“') ? '-indent-[.48em]' : '')

/** Text that breaks between its words, under `headlineLook`. */
export function WordRuns({ text }: { text: string }) {
  return wordRuns(text).map((run, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      <span>{run}</span>
    </Fragment>
  ))
}
