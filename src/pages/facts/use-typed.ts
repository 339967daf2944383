import { useEffect, useState } from 'react'
import { useLink, usePageStores } from '~/features/page-stores'
import { narrowFacts } from '~/state/filter-store'

/** After this many milliseconds without a letter the link says what was typed: browsers count how often it changes. */
const quiet = 250

export interface Typed {
  readonly text: string
  readonly type: (text: string) => void
  /** Puts what was typed into the link at once: before another choice makes an entry of its own. */
  readonly settle: () => void
}

/** What is typed into the search of the page: at once on the page, a little later in the link; a link that is followed is typed. */
export function useTyped(): Typed {
  const { filter } = usePageStores()
  const q = useLink(({ view }) => view.facts.q)
  const [typed, setTyped] = useState({ text: q, link: q })
  if (typed.link !== q) setTyped({ text: q, link: q })
  const { text } = typed
  useEffect(() => {
    if (text === q) return
    const timer = setTimeout(() => narrowFacts(filter, { q: text }), quiet)
    return () => clearTimeout(timer)
  }, [text, q, filter])
  return {
    text,
    type: (next) => setTyped({ text: next, link: q }),
    settle: () => {
      if (text !== q) narrowFacts(filter, { q: text })
    },
  }
}
