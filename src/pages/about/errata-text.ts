import { asOfWords } from '~/domain/period/format-period'

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
