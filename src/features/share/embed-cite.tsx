import type { Catalogue } from '~/domain/dataset/catalogue'
import { useCopied } from '~/features/copy-text'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { useCitation } from '../carry/use-citation'

/** How to cite what is embedded: the original documents first, then where they were read. */
export function EmbedCite({ catalogue, record }: { catalogue: Catalogue; record: FigureRecord }) {
  const { citation } = useCitation(catalogue, record)
  const { said, copy } = useCopied()
  const button = 'min-h-[44px] font-bold text-gold-text underline'
  return (
    <section aria-label="引用" className="text-[14px] 2xl:text-[16px]">
      <h3 className="font-bold 2xl:text-[17px]">引用</h3>
      <p className="text-[12.5px] leading-[1.7] text-ink2 2xl:text-[15px]">先列原始文件，再列本图。</p>
      <div className="flex flex-wrap items-center gap-x-5">
        <button type="button" className={button} onClick={() => copy('参考文献（GB/T 7714—2015）', citation.gbt7714.join('\n'))}>
          复制参考文献
        </button>
        <button type="button" className={button} onClick={() => copy('引用语句', citation.sentence)}>
          复制引用语句
        </button>
      </div>
      <p role="status" className="text-[12.5px] leading-[1.6] break-all text-ink2 2xl:text-[15px]">
        {said}
      </p>
    </section>
  )
}
