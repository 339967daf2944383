import { SourceNumber } from '~/components/words/source-number'
import { terms } from '~/domain/dataset/terms'
import type { PendingTask } from '~/selectors/targets/target-group'
import { TargetLine } from './listed-targets'

function Task({ row }: { row: PendingTask }) {
  const { earlier } = row
  return (
    <li className="border-t border-rule py-1.5">
      <TargetLine row={row} />
      {earlier && (
        <p className="text-right text-[11.5px] text-ink3 2xl:text-[14px]">
          <span>{`${earlier.period}为`}</span>
          <SourceNumber obs={earlier.obs} name={earlier.name}>
            {earlier.text}
          </SourceNumber>
        </p>
      )}
    </li>
  )
}

/**
 * The tasks of a year that is over of which no document says what came: how many in one line, which on a press. On paper they are listed by
 * their names alone.
 */
export function PendingTasks({ rows }: { rows: readonly PendingTask[] }) {
  if (rows.length === 0) return null
  const line = `另有${rows.length}项任务，文件中未见${terms.actual}`
  return (
    <>
      <details className="border-b border-rule text-[13px] print:hidden 2xl:text-[17px]">
        <summary className="flex min-h-[44px] cursor-pointer items-center gap-2 text-ink2">{line}</summary>
        <ul className="grid gap-x-12 pb-3 md:grid-cols-2 xl:grid-cols-3">
          {rows.map((row) => (
            <Task key={row.target} row={row} />
          ))}
        </ul>
      </details>
      <p className="hidden py-1 text-[9.5px] text-ink2 print:block">{`${line}：${rows.map(({ name }) => name).join('、')}。`}</p>
    </>
  )
}
