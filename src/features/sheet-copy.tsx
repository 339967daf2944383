import { useState } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { defaultFacts } from '~/domain/link/facts-fields'
import { href } from '~/domain/link/href'
import { citeReading } from '~/outputs/cite'
import { reportAddress, reportText, type Reported } from '~/outputs/report-text'
import type { SourceSheet } from '~/selectors/record/select-source-sheet'
import { copyText } from './copy-text'
import { sharedHere } from './shared-address'

/** All readings of the same measure and place, on the page of data. */
function factsLink({ indicator, place }: SourceSheet): string {
  return href({ page: 'facts' }, { facts: { ...defaultFacts, q: `${indicator} ${place}` } })
}

/** What a report of this reading says, and where it goes; null where it is copied. */
function reportOf({ site, version, asOf }: Catalogue, sheet: SourceSheet) {
  const shown = `${sheet.place}${sheet.indicator}，${sheet.period}，${sheet.printed.text}`
  const reported: Reported = { name: site.name, version, asOf: asOf.slice(0, 7), link: sharedHere(), reading: sheet.obs, shown }
  const text = reportText(reported)
  return { text, address: reportAddress(site.contact, reported, text) }
}

const look = 'inline-flex min-h-[32px] items-center'

/** Report an error: by the publisher's address where there is one, else by copying the report. */
function ReportButton({ catalogue, sheet, onCopy }: Omit<Props, 'quote'> & { onCopy: (what: string, text: string) => void }) {
  const { text, address } = reportOf(catalogue, sheet)
  if (address !== null)
    return (
      <a href={address} className={look}>
        报错
      </a>
    )
  return (
    <button type="button" className={look} onClick={() => onCopy('报错信息，请交给向您提供本页的人转交', text)}>
      报错
    </button>
  )
}

interface Props {
  readonly catalogue: Catalogue
  readonly sheet: SourceSheet
  /** The words of the document around the number, where they are known. */
  readonly quote: string | null
}

/** Copy the sentence or the value, report an error, or go to where all like it are listed; says in words whether it worked. */
export function SheetCopy({ catalogue, sheet, quote }: Props) {
  const [said, setSaid] = useState('')
  const copy = async (what: string, text: string) => {
    const done = await copyText(text)
    setSaid(done ? `已复制${what}` : `没有复制成功，请手动选取：${text}`)
  }
  const onCopy = (what: string, text: string) => void copy(what, text)
  return (
    <div className="flex min-h-[44px] flex-wrap items-center gap-x-6 px-6 py-2 text-[13.5px]">
      <button type="button" className={look} onClick={() => onCopy('引用语句', citeReading(catalogue, sheet, quote, sharedHere()))}>
        复制引用语句
      </button>
      <button type="button" className={look} onClick={() => onCopy('数值', sheet.printed.text)}>
        复制数值
      </button>
      <ReportButton catalogue={catalogue} sheet={sheet} onCopy={onCopy} />
      {sheet.verdict === null && (
        <a href={factsLink(sheet)} className={look}>
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
