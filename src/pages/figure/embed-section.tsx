import type { Id } from '~/domain/id'
import { EmbedShare } from '~/features/share/embed-share'
import type { FigureRecord } from '~/selectors/figure-record'

/** How to put this figure on another page. */
export function EmbedSection({ record, id }: { record: FigureRecord; id: Id }) {
  return (
    <section aria-labelledby="embed" className="mt-9 border-t border-ink pt-3 print:hidden">
      <h2 id="embed" className="font-serif text-[20px] leading-[1.4] font-bold 2xl:text-[25px]">
        嵌入与转载
      </h2>
      <p className="pb-3 text-[13px] leading-[1.7] text-ink2 2xl:text-[16px]">
        嵌入页不需要脚本即可阅读，数据更新后随之更新。
        <a className="ml-2 inline-flex min-h-[44px] items-center text-gold-text underline" href="embed/index.html">
          全部可嵌入的图
        </a>
      </p>
      <EmbedShare record={record} id={id} />
    </section>
  )
}
