import type { Catalogue } from '~/domain/dataset/catalogue'
import { href } from '~/domain/link/href'
import { coverageWords } from '~/domain/period/format-period'
import type { FactRow } from '~/selectors/facts/fact-rows'
import { DownloadBlock } from './download-block'

interface Props {
  readonly catalogue: Catalogue
  /** How many readings there are, and those that are found. */
  readonly count: number
  readonly rows: readonly FactRow[]
}

/** What the page is, of how much and to what day; next to it the data to take away. */
export function FactsHead({ catalogue, count, rows }: Props) {
  const { site, regions, version, sources } = catalogue
  return (
    <div className="page-width grid items-start gap-x-12 gap-y-4 pt-6 lg:grid-cols-[1fr_440px] xl:gap-x-[92px] 2xl:grid-cols-[1fr_620px] 2xl:pt-8">
      <div>
        <p className="text-[12.5px] text-ink2 2xl:text-[16px]">
          <span>{`${regions.get(site.region)?.name ?? ''}·`}</span>
          <span>{coverageWords(catalogue)}</span>
          {'·'}
          <span className="whitespace-nowrap">{`版本 ${version}`}</span>
        </p>
        <h1 className="mt-2.5 font-serif text-[28px] leading-[1.38] font-bold md:text-[33px] 2xl:text-[47px]">数据与出处</h1>
        <p className="mt-2 text-[15px] leading-[1.8] text-ink2 2xl:text-[18px]">
          <span>{`${count}条数据，出自${sources.size}份公开文件。点击数字查看出处。已发布的数改动过的，见`}</span>
          <a href={href({ page: 'about' })} className="text-gold-text underline">
            更正清单
          </a>
          。
        </p>
      </div>
      <DownloadBlock catalogue={catalogue} rows={rows} />
    </div>
  )
}
