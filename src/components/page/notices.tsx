import type { Elements } from './elements'

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
