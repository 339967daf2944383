import { useId } from 'react'
import type { Elements } from '~/components/page/elements'

/** A section of the page under an ink rule. What is far below is laid out when it comes near. */
export function CountySection({ heading, lead, children }: { heading: string; lead?: string; children: Elements }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="below-fold page-width mt-9 border-t border-ink pt-4 2xl:mt-16">
      <h2 id={id} className="font-serif text-[23px] leading-snug font-bold xl:text-[27px] 2xl:text-[32px]">
        {heading}
      </h2>
      {lead && <p className="mt-1 text-[13px] leading-[1.7] text-ink2 2xl:text-[16px]">{lead}</p>}
      <div className="mt-4">{children}</div>
    </section>
  )
}
