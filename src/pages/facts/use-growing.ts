import { useEffect, useState } from 'react'
import { whenIdle } from '~/components/drawing/when-idle'

/** Rows that a screen shows at first, and as many again each time that the browser is idle. */
const step = 48

/** How many rows of a list stand in the page: those of the first screen at once, the others bit by bit, until all of them do. */
export function useGrowing(rows: readonly unknown[]): number {
  const [grown, setGrown] = useState({ rows, count: step })
  // Another list begins anew: who types waits for the first screen of it alone.
  if (grown.rows !== rows) setGrown({ rows, count: step })
  const { count } = grown
  useEffect(() => (count < rows.length ? whenIdle(() => setGrown({ rows, count: count + step })) : undefined), [count, rows])
  return Math.min(count, rows.length)
}
