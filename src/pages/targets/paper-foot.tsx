import { QrCode } from '~/components/qr-code'
import type { Catalogue } from '~/domain/catalogue'

/** What a sheet of paper ends in: what the letters of the sources mean, date and version of the data, and the way back to the page. */
export function PaperFoot({ catalogue: { site, asOf, version } }: { catalogue: Catalogue }) {
  const publisher = site.publisher ? `主办单位：${site.publisher}` : site.disclaimer
  return (
    <div className="mt-3 hidden items-end justify-between gap-6 border-t border-ink pt-2 text-[9px] leading-[1.6] text-ink3 break-inside-avoid print:flex">
      <p>
        {site.name}　数据截至 {asOf.slice(0, 7)}，数据版本 {version}。各组来源见其表下；转载、转引均已注明。{publisher}
      </p>
      <p className="flex shrink-0 items-end gap-2 text-right">
        <span className="max-w-[240px] break-all">{location.href}</span>
        <QrCode text={location.href} className="h-[56px] w-[56px]" />
      </p>
    </div>
  )
}
