import { useState } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { copyText } from '~/features/copy-text'
import { useLink } from '~/features/page-stores'
import { reportText } from '~/outputs/report-text'

/** How an error is reported: to whom as far as that is known, and a form to copy. */
export function AboutErrata({ catalogue }: { catalogue: Catalogue }) {
  const { site, version, asOf } = catalogue
  const reading = useLink(({ view }) => view.source)
  const [said, setSaid] = useState('')
  const text = reportText({ name: site.name, version, asOf: asOf.slice(0, 7), link: '', reading: reading ?? '', shown: '' })
  const copy = async () => setSaid((await copyText(text)) ? '已复制，可以粘贴到邮件或即时消息里。' : '没有复制成功，请选取下面的文字复制。')
  return (
    <>
      <p>
        发现数字、名称、出处或目标完成评价有误，请告诉我们，并附上原文依据。最快的办法是点开那个数字的出处，按<b>报错</b>
        ：数据版本、编号和链接已经填好。也可以复制下面的信息自己填写。更正后版本号随之改变，旧链接照常可用。
      </p>
      <p>
        {site.contact
          ? `联系方式：${site.contact}`
          : '本站尚未确定主办单位，还没有公开的联系方式。请把勘误信息交给向您提供本页的人或单位，由其转交数据维护人员。'}
      </p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
        <button type="button" className="min-h-[44px] border border-ink px-5 text-[14px] 2xl:text-[17px]" onClick={() => void copy()}>
          复制勘误信息
        </button>
        <span role="status" className="text-[13px] text-ink2 2xl:text-[16px]">
          {said}
        </span>
      </div>
      <pre className="border-l-3 border-rule2 py-1 pl-4 font-sans text-[13px] leading-[1.8] whitespace-pre-wrap text-ink2 2xl:text-[16px]">
        {text}
      </pre>
    </>
  )
}
