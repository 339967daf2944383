import { useMemo } from 'react'
import { ReadingNumber } from '~/components/words/source-number'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { terms } from '~/domain/dataset/terms'
import type { Region } from '~/domain/place/region'
import { selectCountyLibrary, type CountyLibrary, type NamedIndicator } from '~/selectors/county/select-county-library'
import { factStatusWords } from '~/selectors/facts/fact-cells'

function AvailableData({ holds }: Pick<CountyLibrary, 'holds'>) {
  return (
    <ul aria-label="已收录的常用指标" className="border-t border-rule lg:columns-2 lg:gap-[92px] 2xl:gap-[72px]">
      {holds.map(({ indicator, name, reading }) => (
        <li
          key={indicator}
          className="flex break-inside-avoid items-baseline justify-between gap-x-4 border-b border-rule py-2 text-[13.5px] 2xl:text-[17px]"
        >
          <span>
            <span>{name}</span>
            <span className="ml-2 text-[12px] whitespace-nowrap text-ink3 2xl:text-[14px]">{reading.period}</span>
          </span>
          <b className="text-[17px] whitespace-nowrap 2xl:text-[21px]">
            <ReadingNumber reading={reading} name={name} />
          </b>
        </li>
      ))}
    </ul>
  )
}

/** Indicators of one state by name, in as many columns as there is room for; the hatch says what it says on a map. */
function Named({ label, rows, mark }: { label: string; rows: readonly NamedIndicator[]; mark: string }) {
  if (rows.length === 0) return null
  return (
    <div className="mt-6">
      <h3 className="pb-1.5 text-[14px] font-bold 2xl:text-[18px]">{label}</h3>
      <ul aria-label={label} className="border-t border-rule sm:columns-2 sm:gap-8 md:columns-3 lg:columns-4">
        {rows.map(({ indicator, name }) => (
          <li
            key={indicator}
            className="flex min-h-[36px] break-inside-avoid items-center gap-x-2.5 border-b border-rule py-1.5 text-[13.5px] leading-snug text-balance text-ink2 2xl:text-[17px]"
          >
            <span aria-hidden="true" className={`h-[11px] w-[18px] shrink-0 border border-rule2 ${mark}`} />
            <span>{name}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The readings of a place and those being collected, by the indicators that may be requested for any county. */
export function PlaceLibrary({ catalogue, region: { adcode, name } }: { catalogue: Catalogue; region: Region }) {
  const library = useMemo(() => selectCountyLibrary(catalogue, adcode), [catalogue, adcode])
  const { holds, listed, lacks, unread } = library
  const total = holds.length + listed.length + lacks.length + unread.length
  return (
    <details className="page-width mt-6 border-t border-ink text-[13.5px] print:hidden 2xl:text-[17px]">
      <summary className="min-h-[44px] cursor-pointer content-center font-bold">
        <span>{`${name}常用指标收录情况`}</span>
        <span className="font-normal text-ink2">{`：共${total}项，已收录${holds.length + listed.length}项，其余${terms.collecting}`}</span>
      </summary>
      <AvailableData holds={holds} />
      <Named label={factStatusWords.listed} rows={listed} mark="" />
      <Named label={terms.collecting} rows={lacks} mark="hatched" />
      <Named label="数据文件未能载入" rows={unread} mark="bg-wash" />
    </details>
  )
}
