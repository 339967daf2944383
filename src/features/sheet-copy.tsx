import { useState } from 'react'
import { citationSentence } from '~/outputs/citation-sentence'
import type { SourceSheet } from '~/selectors/select-source-sheet'
import { copyText } from './copy-text'

/** Copy the citation or the value; says in words whether it worked. */
export function SheetCopy({ sheet }: { sheet: SourceSheet }) {
  const [said, setSaid] = useState('')
  const copy = async (what: string, text: string) => {
    const done = await copyText(text)
    setSaid(done ? `已复制${what}` : `没有复制成功，请手动选取：${text}`)
  }
  return (
    <div className="flex min-h-[44px] items-center gap-6 px-6 py-2 text-[13.5px]">
      <button type="button" className="min-h-[32px]" onClick={() => void copy('引文', citationSentence(sheet))}>
        复制引文
      </button>
      <button type="button" className="min-h-[32px]" onClick={() => void copy('数值', sheet.printed.text)}>
        复制数值
      </button>
      <span role="status" className="text-[12.5px] text-ink3">
        {said}
      </span>
    </div>
  )
}
