import '~/later.css'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { usePlaced } from '~/features/share/use-placed'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { EmbedSection } from './embed-section'

/** How to embed an unnamed figure on its own page: one that the site itself puts on a place's page; a reader's own says that it has no embed. */
export function DrawnEmbed({ catalogue, record }: { readonly catalogue: Catalogue; readonly record: FigureRecord }) {
  const placed = usePlaced(catalogue, record)
  if (placed === undefined) return null
  if (placed) return <EmbedSection catalogue={catalogue} record={placed.record} id={placed.id} />
  return (
    <p className="mt-3 text-[13.5px] text-ink2 print:hidden 2xl:text-[16px]">
      这幅图由读者选定，没有嵌入页；可以下载图片，或复制本页链接。
    </p>
  )
}
