import { useMemo } from 'react'
import { SourceNumber, SourceText } from '~/components/words/source-number'
import { gather } from '~/lib/gather'
import type { ListedTarget } from '~/selectors/targets/listed-target'

/** The remarks on a target besides its bound, sentence by sentence. */
const sentencesOf = ({ nature, note }: ListedTarget) => [nature, ...note.split('。')].filter((sentence) => sentence !== '')

/** A target's name and, at the end of the line, its bound, which opens its source. */
export function TargetLine({ row: { target, place, name, period, nature, text } }: { row: ListedTarget }) {
  return (
    <div className="flex items-baseline justify-between gap-x-4">
      <span>{name}</span>
      <b className="shrink-0">
        <SourceNumber obs={target} name={`${place}${name}${period}${nature === '计划' ? '计划' : '目标'}${text}`}>
          {text}
        </SourceNumber>
      </b>
    </div>
  )
}

function ListedRow({ row, words }: { row: ListedTarget; words: string }) {
  return (
    <li className="border-t border-rule py-1.5 print:py-[2px]">
      <TargetLine row={row} />
      {words !== '' && (
        <p className="text-[11.5px] leading-[1.5] text-ink3 print:text-[9px] 2xl:text-[14px]">
          <SourceText text={words} />
        </p>
      )}
    </li>
  )
}

/** The targets of one place and period; what is said of all of them is said once. */
function ListedPlace({ place, rows }: { place: string; rows: readonly ListedTarget[] }) {
  const [first] = rows
  if (!first) return null
  const common = rows.length > 1 ? sentencesOf(first).filter((sentence) => rows.every((row) => sentencesOf(row).includes(sentence))) : []
  return (
    <section aria-label={place} className="mb-5 break-inside-avoid print:mb-2">
      <h3 className="pb-1 font-bold">{place}</h3>
      {common.length > 0 && (
        <p className="pb-1 text-[11.5px] leading-[1.5] text-ink3 print:text-[9px] 2xl:text-[14px]">
          <SourceText text={common.join('。')} />
        </p>
      )}
      <ul className="border-b border-rule">
        {rows.map((row) => (
          <ListedRow
            key={row.target}
            row={row}
            words={sentencesOf(row)
              .filter((sentence) => !common.includes(sentence))
              .join('。')}
          />
        ))}
      </ul>
    </section>
  )
}

/** Other years' targets, counties' and enterprises' plans, as their documents have them: nothing is judged. */
export function ListedTargets({ rows }: { rows: readonly ListedTarget[] }) {
  const places = useMemo(() => [...gather(rows, ({ place, period }) => `${place}　${period}`)], [rows])
  if (rows.length === 0) return null
  return (
    <section aria-label="其他目标和计划" className="page-width mt-9 border-t border-ink print:mt-3 2xl:mt-12">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2 break-after-avoid print:py-1">
        <h2 className="font-serif text-[23px] leading-snug font-bold xl:text-[27px] print:text-[16px] 2xl:text-[32px]">其他目标和计划</h2>
        <p className="text-[13px] text-ink2 print:text-[10px] 2xl:text-[17px]">{`${rows.length}项，按原文列示`}</p>
      </div>
      <div className="text-[13.5px] md:columns-2 md:gap-x-12 xl:gap-x-[92px] print:columns-3 print:gap-x-5 print:text-[10px] 2xl:text-[17px]">
        {places.map(([place, listed]) => (
          <ListedPlace key={place} place={place} rows={listed} />
        ))}
      </div>
    </section>
  )
}
