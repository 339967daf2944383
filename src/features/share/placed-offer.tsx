import '~/later.css'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { EmbedOffer } from './embed-offer'
import { usePlaced } from './use-placed'

/** How to embed an unnamed figure: one that the site itself puts on a place's page has an embed, a reader's own choice has none and says so. */
export function PlacedOffer({ catalogue, record }: { readonly catalogue: Catalogue; readonly record: FigureRecord }) {
  const placed = usePlaced(catalogue, record)
  if (placed === undefined) return <p role="status">正在读取全部数据……</p>
  if (placed) return <EmbedOffer catalogue={catalogue} record={placed.record} id={placed.id} />
  return (
    <p className="max-w-[40em] text-[14px] leading-[1.8] 2xl:text-[16px]">
      这幅图由读者选定，没有嵌入页。要放进网页，请在“图片、数据、引用”里下载PNG或SVG上传，图下附引用语句；也可复制本图链接，供读者打开同一幅图。
    </p>
  )
}
