import { asOfWords } from '~/domain/period/format-period'

/** What a report of an error is about. `reading` is the id of a reading or target, `shown` what the page prints of it; '' where not known. */
export interface Reported {
  readonly name: string
  readonly version: string
  readonly asOf: string
  readonly link: string
  readonly reading: string
  readonly shown: string
}

/** The words of a report, ready to be filled in: what the page knows stands in it, so that the figure is found at once. */
export function reportText({ name, version, asOf, link, reading, shown }: Reported): string {
  return [
    `${name} 勘误`,
    `数据版本：${version}（${asOfWords(asOf)}）`,
    `页面链接：${link || '（有误的那一页，从地址栏复制）'}`,
    ...(reading === '' ? [] : [`数据编号：${reading}`]),
    `页面上写的是：${shown}`,
    '应当是：',
    '依据（文件名称、页码或网址）：',
    '联系人：',
  ].join('\n')
}

/**
 * Where a report goes: the publisher's mail, with the report in it, or the publisher's page for such; null where `contact` is neither, or
 * there is none: then the report is copied.
 */
export function reportAddress(contact: string | null, { name }: Reported, text: string): string | null {
  if (contact === null) return null
  const mail = /[\w.+-]+@[\w-]+(\.[\w-]+)+/.exec(contact)?.[0]
  if (mail !== undefined) return `mailto:${mail}?subject=${encodeURIComponent(`${name} 勘误`)}&body=${encodeURIComponent(text)}`
  return /https?:\/\/[^\s，。；]+/.exec(contact)?.[0] ?? null
}
