import { memo } from 'react'
import { BigNumber } from '~/components/big-number'
import { SourceNumber } from '~/components/source-number'
import { SourceText } from '~/components/source-text'
import type { JudgedTarget } from '~/selectors/figure-record'
import type { TargetRow as Row } from '~/selectors/target-group'
import { ScaleDrawing } from './scale-drawing'
import { StatusTag } from '~/components/status-tag'

/** On a phone name and verdict, numeral and scale, rule; from a tablet on one line, from a desk on with the rule on it. */
const columns =
  'grid-cols-[1fr_auto] md:grid-cols-[166px_110px_250px_1fr] lg:grid-cols-[190px_130px_310px_150px_1fr] xl:grid-cols-[226px_150px_410px_150px_1fr] 2xl:grid-cols-[310px_190px_540px_210px_1fr]'
export const rowGrid = `grid ${columns} items-center gap-x-3 lg:gap-x-5 2xl:gap-x-7`

/** The actual value, a dash where none is held; what cannot be compared recedes. */
function Actual({ row: { place, name, reading, status } }: { row: JudgedTarget }) {
  if (!reading) {
    return (
      <span className="text-ink3">
        <span aria-hidden="true">—</span>
        <span className="sr-only">实绩暂未收录</span>
      </span>
    )
  }
  const look = status.alarm ? 'text-vermilion' : status.code === 'incomparable' ? 'text-ink3' : ''
  return (
    <span className={look}>
      <SourceNumber obs={reading.obs} name={`${place}${name}${reading.period}${reading.printed.text}`}>
        <BigNumber printed={reading.printed} />
      </SourceNumber>
    </span>
  )
}

/** The rule with its arithmetic, and where both numbers come from. */
function Rule({ row: { judged, sources, note } }: { row: Row }) {
  return (
    <div className="col-span-full text-[12.5px] leading-[1.5] md:order-2 lg:col-span-1 2xl:text-[16px]">
      <p className="text-ink2">{judged.status.rule}</p>
      <p className="text-[11.5px] text-ink3 2xl:text-[14px]">
        {sources.map(({ of, line }, index) => (
          <span key={of}>
            {index > 0 && '；'}
            {of}：<SourceText text={line} />
          </span>
        ))}
        {note && (
          <>
            。<SourceText text={note} />
          </>
        )}
      </p>
    </div>
  )
}

/** One row, one verdict: name and nature, the actual value, the scale, the word, the rule with its arithmetic and its sources. */
export const TargetRow = memo(function TargetRow({ row }: { row: Row }) {
  const { judged, detail } = row
  return (
    <li className={`${rowGrid} gap-y-1 border-t border-rule py-2.5 first:border-t-0`}>
      <div className="col-span-full flex items-baseline justify-between gap-x-3 md:contents">
        <div>
          <h3 className="text-[15px] leading-snug xl:text-[14.5px] 2xl:text-[18px]">{judged.name}</h3>
          <p className="text-[11.5px] text-ink3 2xl:text-[14px]">{detail}</p>
        </div>
        <p className="text-[13px] md:order-1 2xl:text-[17px]">
          <StatusTag status={judged.status} />
        </p>
      </div>
      <p className="text-[24px] leading-tight font-bold whitespace-nowrap md:justify-self-end md:text-[22px] xl:text-[25px] 2xl:text-[29px]">
        <Actual row={judged} />
      </p>
      <ScaleDrawing row={judged} />
      <Rule row={row} />
    </li>
  )
})
