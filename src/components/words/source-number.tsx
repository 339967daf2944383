import { use, type ReactNode } from 'react'
import type { Id } from '~/domain/dataset/id'
import { SourceButton, sourceLine } from './source-button'
import { SourceOpener } from './source-opener'

/** A number that opens its source: a dotted underline, a button for hand and keyboard. `name` says what the number is. */
export function SourceNumber({ obs, name, children }: { obs: Id; name: string; children: ReactNode }) {
  const opening = use(SourceOpener)
  // The same element without its action: text must stand at the same place before and after the page is live.
  if (!opening)
    return (
      <button type="button" disabled className="border-b border-dotted border-ink2 print:border-0">
        {children}
      </button>
    )
  return (
    <SourceButton opening={opening} obs={obs} label={`${name}，查看出处`} className={`border-b print:border-0 ${sourceLine(opening, obs)}`}>
      {children}
    </SourceButton>
  )
}
