import { BigNumber } from '~/components/big-number'
import { SourceNumber } from '~/components/source-number'
import { seenPeriod } from '~/domain/undated-mark'
import type { CountyLibrary, NamedIndicator } from '~/selectors/select-county-library'
import { CountySection } from './county-section'

function Held({ holds }: Pick<CountyLibrary, 'holds'>) {
  return (
    <ul aria-label="已收录的常用指标" className="border-t border-rule lg:columns-2 lg:gap-[92px] 2xl:gap-[72px]">
      {holds.map(({ indicator, name, reading }) => (
        <li
          key={indicator}
          className="flex break-inside-avoid items-baseline justify-between gap-x-4 border-b border-rule py-2 text-[13.5px] 2xl:text-[17px]"
        >
          <span>
            <span>{name}</span>
            <span className="ml-2 text-[12px] whitespace-nowrap text-ink3 2xl:text-[14px]">{seenPeriod(reading.period)}</span>
          </span>
          <b className="text-[17px] whitespace-nowrap 2xl:text-[21px]">
            <SourceNumber obs={reading.obs} name={`${name}${reading.period}${reading.printed.text}`}>
              <BigNumber printed={reading.printed} />
            </SourceNumber>
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

interface Props {
  readonly name: string
  readonly count: number
  readonly library: CountyLibrary
  /** Sections that the page has not, since nothing of theirs is held. */
  readonly without: readonly string[]
}

/** What our library has of the place and what not, by the indicators that any county may be asked for. */
export function CountyLibrarySection({ name, count, library, without }: Props) {
  const { holds, listed, lacks, unread, tableOnly, documents } = library
  const total = holds.length + listed.length + lacks.length + unread.length
  const table = tableOnly.length > 0 ? `，另有${tableOnly.length}项仅列入数据表` : ''
  const apart = listed.length > 0 ? `，仅列入数据表${listed.length}项` : ''
  const none = without.length > 0 ? `${name}的${without.join('、')}暂未收录。` : ''
  return (
    <CountySection
      heading="本库收录与暂未收录"
      lead={`本库收录${name}读数${count}项${table}，出自${documents}份文件。常用指标${total}项，已收录${holds.length}项${apart}，暂未收录${lacks.length}项。${none}暂未收录只说明本库没有，不等于没有发布。`}
    >
      <h3 className="pb-1.5 text-[14px] font-bold 2xl:text-[18px]">已收录</h3>
      <Held holds={holds} />
      <Named label="仅列入数据表" rows={listed} mark="" />
      <Named label="暂未收录" rows={lacks} mark="hatched" />
      <Named label="数据文件未能载入" rows={unread} mark="bg-wash" />
    </CountySection>
  )
}
