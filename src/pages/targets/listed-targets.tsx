import { useMemo } from 'react'
import { SourceNumber } from '~/components/source-number'
import { SourceText } from '~/components/source-text'
import { gather } from '~/lib/gather'
import type { ListedTarget } from '~/selectors/select-target-list'

function ListedRow({ row: { target, place, name, period, nature, text, note } }: { row: ListedTarget }) {
  return (
    <li className="border-t border-rule py-1.5 print:py-[2px]">
      <div className="flex items-baseline justify-between gap-x-4">
        <span>{name}</span>
        <b className="shrink-0">
          <SourceNumber obs={target} name={`${place}${name}${period}${nature === '计划' ? '计划' : '目标'}${text}`}>
            {text}
          </SourceNumber>
        </b>
      </div>
      <p className="text-[11.5px] leading-[1.5] text-ink3 print:text-[9px] 2xl:text-[14px]">
        {nature}
        {note && (
          <>
            。<SourceText text={note} />
          </>
        )}
      </p>
    </li>
  )
}

/** Other years' targets, counties' and enterprises' plans, as their documents have them: nothing is judged. */
export function ListedTargets({ rows }: { rows: readonly ListedTarget[] }) {
  const places = useMemo(() => [...gather(rows, ({ place, period }) => `${place}　${period}`)], [rows])
  if (rows.length === 0) return null
  return (
    <section aria-label="其他目标与计划" className="page-width mt-9 border-t border-ink print:mt-3 print:w-full 2xl:mt-12">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2 break-after-avoid print:py-1">
        <h2 className="font-serif text-[23px] leading-snug font-bold xl:text-[27px] print:text-[16px] 2xl:text-[32px]">其他目标与计划</h2>
        <p className="text-[13px] text-ink2 print:text-[10px] 2xl:text-[17px]">共{rows.length}项，照原文列出，不作判定</p>
      </div>
      <div className="text-[13.5px] md:columns-2 md:gap-x-12 xl:gap-x-[92px] print:columns-2 print:gap-x-6 print:text-[10px] 2xl:text-[17px]">
        {places.map(([place, listed]) => (
          <section key={place} aria-label={place} className="mb-5 break-inside-avoid print:mb-2">
            <h3 className="pb-1 font-bold">{place}</h3>
            <ul className="border-b border-rule">
              {listed.map((row) => (
                <ListedRow key={row.target} row={row} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
