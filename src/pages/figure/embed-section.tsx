import { latePart } from '~/components/page/late-part'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { FigureRecord } from '~/selectors/figure/kinds'

// Heights of embeds come with the drawings, and those with ECharts: the page does not wait for them.
const EmbedOffer = latePart('嵌入与转载', async () => (await import('~/features/share/embed-offer')).EmbedOffer, {
  waiting: () => <div className="h-[480px]" />,
})

/** How to put this figure on another page. */
export function EmbedSection({ catalogue, record, id }: { catalogue: Catalogue; record: FigureRecord; id: Id }) {
  return (
    <section aria-labelledby="embed" className="mt-9 border-t border-ink pt-3 print:hidden">
      <h2 id="embed" className="font-serif text-[20px] leading-[1.4] font-bold 2xl:text-[25px]">
        嵌入与转载
      </h2>
      <p className="pb-3 text-[13px] leading-[1.7] text-ink2 2xl:text-[16px]">
        嵌入页不需要脚本即可阅读。
        <a className="ml-2 inline-flex min-h-[44px] items-center text-gold-text underline" href="embed/index.html">
          全部可嵌入的图
        </a>
      </p>
      <EmbedOffer catalogue={catalogue} record={record} id={id} />
    </section>
  )
}
