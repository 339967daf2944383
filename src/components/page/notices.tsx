import { useState } from 'react'
import { readerWords } from '~/lib/reader-error'
import type { Elements } from './elements'

/** Where a part was requested, and how the reader puts its sentence away. */
export interface Opener {
  readonly at: { readonly getBoundingClientRect: () => DOMRect } | null
  readonly close: () => void
}

interface Props {
  /** What did not come, as the reader calls it. */
  readonly name: string
  readonly error: unknown
  readonly again: () => void
  /** Of a part that opens over the page; without, the sentence takes the part's place. */
  readonly opener?: Opener | undefined
}

/** Next to what was pressed, inside the window; in the middle where that is not known. */
function placeNear({ at }: Opener) {
  const { left, bottom } = at?.getBoundingClientRect() ?? { left: window.innerWidth / 2 - 160, bottom: 80 }
  return {
    left: Math.max(8, Math.min(left, window.innerWidth - 336)) + window.scrollX,
    top: Math.max(8, Math.min(bottom + 6, window.innerHeight - 150)) + window.scrollY,
  }
}

/** Says that a part of the page did not open, where it was requested, and what can be done: once more, or the page anew. */
export function PartFailed({ name, error, again, opener }: Props) {
  const [place] = useState(() => opener && placeNear(opener))
  return (
    <div role="alert" style={place} className={place ? 'part-failed absolute z-20 w-[320px] max-w-[calc(100vw-16px)]' : 'part-failed'}>
      <p>{`“${name}”没有打开：${readerWords(error, '原因不明。')}`}</p>
      <button type="button" onClick={again}>
        再试一次
      </button>
      <button type="button" onClick={() => window.location.reload()}>
        重新加载
      </button>
      {opener && (
        <button type="button" onClick={opener.close}>
          关闭
        </button>
      )}
    </div>
  )
}

/** Sentences about what failed or was not understood: said once, in their place, while the page goes on; under them what can be done. */
export function Notices({ sentences, children }: { sentences: readonly string[]; children?: Elements }) {
  if (sentences.length === 0) return null
  return (
    <div role="status" aria-live="polite" className="page-width border-b border-rule2 py-2.5 text-[13px] leading-[1.7] text-ink2">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </div>
  )
}
