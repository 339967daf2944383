import type { Catalogue } from '~/domain/catalogue'

/** What the page is, of how much, and to what day. */
export function FactsHead({ catalogue, readings }: { catalogue: Catalogue; readings: number }) {
  return (
    <div className="page-width pt-6 2xl:pt-8">
      <p className="text-[12.5px] text-ink2 2xl:text-[16px]">数据与出处 · {catalogue.regions.get(catalogue.site.region)?.name}</p>
      <h1 className="mt-2.5 font-serif text-[28px] leading-[1.38] font-bold md:text-[33px] 2xl:text-[47px]">数据与出处</h1>
      <p className="mt-2 text-[15px] leading-[1.8] text-ink2 2xl:text-[18px]">
        {readings}条读数，出自{catalogue.sources.size}份公开文件。点击数字查看出处。
      </p>
    </div>
  )
}
