import { asOfWords } from '~/domain/period/format-period'
import type { Loading } from '~/features/use-catalogue'

/** What stands at the foot of every printed page, as a string of the style sheet; Chromium writes it there from 131 on. */
export function paperFoot(loading: Loading): string {
  if (loading.state !== 'ready') return "''"
  const { site, asOf, version } = loading.catalogue
  return JSON.stringify(`${site.name}　${asOfWords(asOf)}　数据版本 ${version}　来源见各图、各表下方`)
}
