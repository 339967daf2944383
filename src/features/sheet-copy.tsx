import { useState } from 'react'
import { defaultFacts } from '~/domain/link/facts-fields'
import { href } from '~/domain/link/href'
import type { SourceSheet } from '~/selectors/record/select-source-sheet'
import { copyText } from './copy-text'

/** A reading with its source as one sentence to paste: 晋中市2024年城镇新增就业38129人（统计公报，…，2025-04-04）。 */
function citationSentence(sheet: SourceSheet): string {
  const places = sheet.places.map((place) => [place.label, place.publisher, place.date, place.locator].filter(Boolean).join('，'))
  return `${sheet.place}${sheet.period}${sheet.indicator}${sheet.printed.text}（${places.join('；')}）。`
}

/** All readings of the same measure and place, on the page of data. */
function factsLink({ indicator, place }: SourceSheet): string {
  return href({ page: 'facts' }, { facts: { ...defaultFacts, q: `${indicator} ${place}` } })
}

/** Copy the citation or the value, or go to the list of all like it; says in words whether it worked. */
export function SheetCopy({ sheet }: { sheet: SourceSheet }) {
  const [said, setSaid] = useState('')
  const copy = async (what: string, text: string) => {
    const done = await copyText(text)
    setSaid(done ? `已复制${what}` : `没有复制成功，请手动选取：${text}`)
  }
  return (
    <div className="flex min-h-[44px] flex-wrap items-center gap-x-6 px-6 py-2 text-[13.5px]">
      <button type="button" className="min-h-[32px]" onClick={() => void copy('引文', citationSentence(sheet))}>
        复制引文
      </button>
      <button type="button" className="min-h-[32px]" onClick={() => void copy('数值', sheet.printed.text)}>
        复制数值
      </button>
      {sheet.verdict === null && (
        <a href={factsLink(sheet)} className="inline-flex min-h-[32px] items-center">
          在数据页查看
        </a>
      )}
      <span role="status" className="text-[12.5px] text-ink2">
        {said}
      </span>
      <span aria-hidden="true" className="ml-auto hidden text-[12.5px] text-ink3 md:inline">
        Esc 关闭
      </span>
    </div>
  )
}
