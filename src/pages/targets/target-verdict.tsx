import { use } from 'react'
import { StatusTag } from '~/components/figure/status-tag'
import { SourceButton, sourceLine, SourceOpener } from '~/components/words/source-number'
import { terms } from '~/domain/dataset/terms'
import type { StatusCode } from '~/domain/target/status'
import type { JudgedTarget } from '~/selectors/figure/record-parts'

const judged: ReadonlySet<StatusCode> = new Set(['met', 'below', 'done', 'missed', 'within', 'beyond'])

/** 为何评价为低于预期; what is not judged is marked: 为何标为资料收集中. */
const question = ({ code, word }: JudgedTarget['status']) => `为何${judged.has(code) ? terms.verdict : '标'}为${word}`

/** The verdict of a row, which opens what it was read from: both numbers, the rule with its arithmetic, the sources. */
export function TargetVerdict({ row: { target, place, name, period, status } }: { row: JudgedTarget }) {
  const opening = use(SourceOpener)
  if (!opening) return <StatusTag status={status} />
  return (
    <SourceButton
      opening={opening}
      obs={target}
      label={`${question(status)}：${place}${name}${period}`}
      className="relative after:absolute after:-inset-x-2 after:-inset-y-3"
    >
      <StatusTag status={status} wordClass={`border-b ${sourceLine(opening, target)} print:border-0`} />
    </SourceButton>
  )
}
