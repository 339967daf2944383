import { memo } from 'react'
import { headlineLook, WordRuns } from '~/components/words/line-breaks'
import { ReadingNumber, SourceNumber, SourceText } from '~/components/words/source-number'
import { terms } from '~/domain/dataset/terms'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import type { TargetRow as Row } from '~/selectors/targets/target-group'
import { ScaleDrawing } from './scale-drawing'
import { TargetVerdict } from './target-verdict'

/** On a phone name and verdict, numeral and scale, rule; from a tablet on one line, from a desk on and on paper with the rule on it. */
const columns =
  'grid-cols-[1fr_auto] md:grid-cols-[150px_104px_250px_1fr] lg:grid-cols-[190px_140px_300px_164px_1fr] xl:grid-cols-[226px_150px_410px_180px_1fr] 2xl:grid-cols-[310px_200px_540px_240px_1fr] print:grid-cols-[128px_80px_150px_114px_1fr]'
export const rowGrid = `grid ${columns} items-center gap-x-3 lg:gap-x-0 print:gap-x-0`
/** What separates the columns where they have no gaps. */
export const cells = {
  number: 'md:justify-self-end lg:pr-7 print:justify-self-end print:pr-3',
  verdict: 'lg:pl-5 print:pl-3',
} as const

/** The actual value, a dash where there is none; what cannot be compared recedes. */
function Actual({ row: { place, name, reading, status } }: { row: JudgedTarget }) {
  if (!reading) {
    return (
      <span className="text-ink3">
        <span aria-hidden="true">—</span>
        <span className="sr-only">{`${terms.actual}${terms.collecting}`}</span>
      </span>
    )
  }
  const look = status.alarm ? 'text-vermilion' : status.code === 'incomparable' ? 'text-ink3' : ''
  // Words in the place of a number (与上年持平) are as long as the column.
  const size = /\d/.test(reading.printed.number) ? '' : 'text-[.75em]'
  return (
    <span className={`${look} ${size}`}>
      <ReadingNumber reading={reading} name={`${place}${name}`} />
    </span>
  )
}

/** The rule with its arithmetic; where the numbers come from. The target's own source is printed under the group as well. */
function Rule({ row: { judged, sources, note, earlier } }: { row: Row }) {
  const [first] = sources
  return (
    <div className="col-span-full text-[12.5px] leading-[1.5] md:order-2 lg:col-span-1 print:order-2 print:col-span-1 print:text-[9.5px] print:leading-[1.4] 2xl:text-[16px]">
      <p className="text-ink2">
        <span>{judged.status.rule}</span>
        {earlier && (
          <>
            <span>；</span>
            <span className="whitespace-nowrap">
              <span>{`最近一期：${earlier.period}`}</span>
              <SourceNumber obs={earlier.obs} name={earlier.name}>
                {earlier.text}
              </SourceNumber>
            </span>
          </>
        )}
      </p>
      <p className="text-[11.5px] text-ink3 print:text-[9px] 2xl:text-[14px]">
        {first && (
          <>
            <span>{`${first.of}：`}</span>
            <SourceText text={first.line} />
          </>
        )}
        {note && (
          <>
            <span>。</span>
            <SourceText text={note} />
          </>
        )}
      </p>
    </div>
  )
}

/** One row, one verdict: name and nature, the actual value, the scale, the word, the rule with its arithmetic and its source. */
export const TargetRow = memo(function TargetRow({ row }: { row: Row }) {
  const { judged, detail } = row
  return (
    <li className={`${rowGrid} gap-y-1 border-t border-rule py-2.5 first:border-t-0 print:py-[2px]`}>
      <div className="col-span-full flex items-baseline justify-between gap-x-3 md:contents print:contents">
        <div>
          <h3 className={`text-[15px] leading-snug ${headlineLook} xl:text-[14.5px] print:text-[11.5px] 2xl:text-[18px]`}>
            <WordRuns text={judged.name} />
          </h3>
          <p className="text-[11.5px] [word-break:keep-all] text-ink3 print:text-[9px] 2xl:text-[14px]">{detail}</p>
        </div>
        <p className={`text-[13px] md:order-1 print:order-1 print:text-[11px] 2xl:text-[17px] ${cells.verdict}`}>
          <TargetVerdict row={judged} />
        </p>
      </div>
      <p
        className={`text-[22px] leading-tight font-bold whitespace-nowrap xl:text-[25px] print:text-[13px] 2xl:text-[29px] ${cells.number}`}
      >
        <Actual row={judged} />
      </p>
      <ScaleDrawing row={judged} />
      <Rule row={row} />
    </li>
  )
})
