import '~/later.css'
import { useMemo } from 'react'
import { BigNumber } from '~/components/big-number'
import { CountyNav } from '~/components/county-nav'
import { FigureBoundary } from '~/components/figure-boundary'
import { FigureView } from '~/components/figure-view'
import { Logo } from '~/components/logo'
import { Pieces } from '~/components/pieces'
import { QrCode } from '~/components/qr-code'
import { SourceNumber } from '~/components/source-number'
import type { Catalogue } from '~/domain/catalogue'
import type { Adcode } from '~/domain/id'
import { selectCounty, type CountyRecord } from '~/selectors/select-county'
import { selectFigure } from '~/selectors/select-figure'
import { wordPieces } from '~/selectors/words'
import { countyFigures } from './county-figures'
import { CountyTable } from './county-table'

/** The four headline readings between hairlines. */
function Headlines({ record }: { record: CountyRecord }) {
  return (
    <ul className="grid grid-cols-2 border-y border-ink md:grid-cols-4">
      {record.headlines.map(({ name, reading }) => (
        <li key={reading.obs} className="border-rule px-3 py-3 first:pl-0 print:py-1.5 md:border-l md:first:border-0">
          <p className="text-[27px] leading-tight font-bold whitespace-nowrap">
            <SourceNumber obs={reading.obs} name={`${name}${reading.period}${reading.printed.text}`}>
              <BigNumber printed={reading.printed} />
            </SourceNumber>
          </p>
          <p className="mt-1 text-[12px]">
            <b className="whitespace-nowrap">{name}</b> <span className="whitespace-nowrap text-ink2">{reading.period}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}

function SheetHead({ catalogue }: { catalogue: Catalogue }) {
  const { site, plan, asOf } = catalogue
  return (
    <div className="hidden items-end justify-between border-b border-ink pb-2 text-[12px] text-ink2 print:flex">
      <span className="flex items-center gap-2 font-serif text-[17px] font-bold text-ink">
        <Logo className="h-[20px] w-[20px]" />
        {site.name}
      </span>
      <span>
        {plan.name} {plan.from}—{plan.to}　县情一页　数据截至 {asOf.slice(0, 7)}
      </span>
    </div>
  )
}

function SheetFoot({ catalogue, record }: { catalogue: Catalogue; record: CountyRecord }) {
  const { site } = catalogue
  return (
    <div className="mt-2.5 hidden items-end justify-between gap-6 border-t border-ink pt-2 text-[9.5px] leading-[1.7] text-ink3 print:flex">
      <p>
        来源：{record.sourceLine}。等级：A1统计公报，A2政府报告与发布会，B有网址的媒体，C转载，D转引，待核。{site.mapNotice}。
        {site.mapCredit}。
      </p>
      <p className="flex shrink-0 items-end gap-2 text-right">
        <span>
          扫码看出处
          <span className="block">#/county/{record.region.adcode}</span>
        </span>
        <QrCode text={location.href} className="h-[56px] w-[56px]" />
      </p>
    </div>
  )
}

/** 县情一页: a county on one sheet, on the screen as on A4. */
export function CountyPage({ catalogue, adcode }: { catalogue: Catalogue; adcode: Adcode }) {
  const region = catalogue.counties.find((county) => county.adcode === adcode)
  const record = useMemo(() => (region ? selectCounty(catalogue, region) : null), [catalogue, region])
  if (!record) {
    return (
      <p role="alert" className="page-width py-16 text-[15px]">
        区划代码“{adcode}”不是本市的县（区、市）。请<a href="#/">返回总览</a>，从地图或列表进入。
      </p>
    )
  }
  return (
    <article aria-label={record.region.name} className="a4-width px-[18px] pt-6 md:px-0 print:pt-0">
      <SheetHead catalogue={catalogue} />
      <CountyNav counties={catalogue.counties} current={adcode} />
      <h1 className="mt-3 font-serif text-[28px] leading-[1.38] font-bold print:mt-1.5 print:text-[25px] print:leading-tight">
        {record.region.name}
      </h1>
      <p className="mt-1 mb-4 text-[16px] leading-[1.75] text-ink2 print:mt-0 print:mb-2 print:text-[13px]">
        <Pieces pieces={wordPieces(catalogue, record.finding)} />
      </p>
      <Headlines record={record} />
      <div className="mt-4 flex flex-wrap justify-between gap-y-6 print:mt-2.5">
        {countyFigures(catalogue, adcode).map((figure) => (
          <FigureBoundary key={figure.neutral} name={figure.neutral}>
            <FigureView record={selectFigure(catalogue, figure)} slot="sheet" heading="h2" />
          </FigureBoundary>
        ))}
      </div>
      <CountyTable rows={record.rows} />
      <SheetFoot catalogue={catalogue} record={record} />
    </article>
  )
}
