import { FigureSource } from '~/components/figure/figure-source'
import { FigureTools } from '~/components/figure/figure-tools'
import { UnbrokenPieces } from '~/components/words/line-breaks'
import type { TimelineRecord } from '~/selectors/figure/timeline-figure'

/** Under a year's tasks: what the documents say was done in that year, a timeline of one year in words. */
export function YearDone({ record }: { record: TimelineRecord }) {
  return record.years.map(({ name, entries }) => (
    <section key={name} aria-label={`${name}大事记`} className="mt-5 print:mt-2">
      <h3 className="text-[14px] font-bold print:text-[11.5px] 2xl:text-[17px]">
        <span>{`${name}大事记`}</span>
        <span className="ml-3 text-[12.5px] font-normal text-ink2 print:text-[9.5px] 2xl:text-[16px]">
          文件和报道所载已办成的事，与上列任务不逐项对应
        </span>
      </h3>
      <ul className="mt-1.5 text-[13.5px] leading-[1.6] md:columns-2 md:gap-x-12 print:columns-2 print:gap-x-6 print:text-[10px] 2xl:text-[17px]">
        {entries.map(({ milestone, pieces }) => (
          <li key={milestone} className="break-inside-avoid border-b border-rule py-[5px] print:py-[2px]">
            <UnbrokenPieces pieces={pieces} />
          </li>
        ))}
      </ul>
      <p className="mt-2 text-[12px] leading-[1.6] text-ink3 print:mt-1 print:break-before-avoid print:text-[9px] 2xl:text-[14px]">
        <FigureSource line={record.sourceLine} />
        <FigureTools record={record} />
      </p>
    </section>
  ))
}
