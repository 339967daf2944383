import type { Catalogue } from '~/domain/dataset/catalogue'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { EmbedOffer } from '../share/embed-offer'

/** How to put a figure on a page of somebody else. One that a reader's choice asked for has no embed file, and says so. */
export function CarryEmbed({ catalogue, record }: { catalogue: Catalogue; record: FigureRecord }) {
  return (
    <div className="pb-6">
      {record.id === null ? (
        <p className="max-w-[40em] text-[14px] leading-[1.8] 2xl:text-[16px]">
          这幅图由读者选定，没有嵌入页。要放进网页，请在“图片、数据、引用”里下载PNG或SVG上传，图下附引用语句；也可复制本图链接，供读者打开同一幅图。
        </p>
      ) : (
        <EmbedOffer catalogue={catalogue} record={record} id={record.id} />
      )}
    </div>
  )
}
