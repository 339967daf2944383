import { useState } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { asOfWords } from '~/domain/period/format-period'
import { copyText } from '~/features/copy-text'
import { useLink } from '~/features/page-stores'

/** What a report of an error has to say, ready to be filled in. `reading` is the reading that the page's link names, if any. */
export function errataText({
  name,
  version,
  asOf,
  reading,
}: Readonly<Record<'name' | 'version' | 'asOf', string>> & { readonly reading: string | null }): string {
  return [
    `${name} 勘误`,
    `数据版本：${version}（${asOfWords(asOf)}）`,
    '页面链接：（有误的那一页，从地址栏复制）',
    `数据编号：${reading ?? '（打开该数字的出处，地址栏中 source= 之后即是；没有可以不填）'}`,
    '页面上写的是：',
    '应当是：',
    '依据（文件名称、页码或网址）：',
    '联系人：',
  ].join('\n')
}

/** How an error is reported: to whom as far as that is known, and a form to copy. */
export function AboutErrata({ catalogue }: { catalogue: Catalogue }) {
  const { site, version, asOf } = catalogue
  const reading = useLink(({ view }) => view.source)
  const [said, setSaid] = useState('')
  const text = errataText({ name: site.name, version, asOf: asOf.slice(0, 7), reading })
  const copy = async () => setSaid((await copyText(text)) ? '已复制，可以粘贴到邮件或即时消息里。' : '没有复制成功，请选取下面的文字复制。')
  return (
    <>
      <p>
        发现数字、名称、出处或目标完成评价有误，请告诉我们，并附上原文依据。写明<b>数据版本</b>和<b>数据编号</b>
        ，可以直接找到那一条：点开数字的出处，地址栏里 source= 之后的一段就是编号。更正后版本号随之改变，旧链接照常可用。
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
