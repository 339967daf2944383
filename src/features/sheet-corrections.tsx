import { useQuery } from '@tanstack/react-query'
import { use } from 'react'
import { correctionsQuery } from '~/data/late-queries'
import type { Read } from '~/data/read'
import type { Id } from '~/domain/dataset/id'
import { correctionWords } from '~/selectors/record/correction-list'
import { PageRead } from './full-data'

function CorrectionNotice({ read, id }: { read: Read; id: Id }) {
  const { data = [] } = useQuery(correctionsQuery(read))
  const said = correctionWords(data, id)
  if (said.length === 0) return null
  return (
    <ul aria-label="更正" className="border-y border-rule bg-wash px-6 py-3 text-[13px] leading-[1.75]">
      {said.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
}

/** That a figure was published otherwise before: requested when its sheet opens; a list that cannot be had takes nothing from the sheet. */
export function SheetCorrections({ id }: { id: Id }) {
  const read = use(PageRead)
  return read && <CorrectionNotice read={read} id={id} />
}
