import '~/later.css'
import type { Catalogue } from '~/domain/catalogue'

/** 关于 */
export function AboutPage({ catalogue }: { catalogue: Catalogue }) {
  return (
    <article aria-label="关于" className="page-width pt-8">
      <h1 className="font-serif text-[28px] font-bold">关于</h1>
      <p className="text-[13px] text-ink2">数据版本 {catalogue.version}</p>
    </article>
  )
}
