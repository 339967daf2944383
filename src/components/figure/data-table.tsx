import { useState } from 'react'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { LateTable } from './late-table'

/** The figure's numbers under a disclosure; the table is made when it is opened. */
export function DataTable({ record }: { record: FigureRecord }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="mt-px text-[12px] text-ink3 print:hidden 2xl:text-[14px]" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="-mb-[3px] cursor-pointer py-[3px]">
        数据表<span className="sr-only">{`：${record.title}`}</span>
      </summary>
      {open && <LateTable record={record} />}
    </details>
  )
}
