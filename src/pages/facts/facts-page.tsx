import '~/later.css'
import type { Catalogue } from '~/domain/catalogue'

/** 数据与出处 */
export function FactsPage({ catalogue }: { catalogue: Catalogue }) {
  return (
    <article aria-label="数据与出处" className="page-width pt-8">
      <h1 className="font-serif text-[28px] font-bold">数据与出处</h1>
      <p className="text-[13px] text-ink2">数据版本 {catalogue.version}</p>
    </article>
  )
}
