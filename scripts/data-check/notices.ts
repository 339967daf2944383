import type { Site } from '~/domain/dataset/site'

/** Names that stand for a site's own until somebody writes it (RFC 2606 and the like), and this machine's own. */
const placeholderHost =
  /^(?:.+\.)?(?:example(?:\.(?:com|net|org|cn|com\.cn))?|localhost|test|invalid|local)$|^127\.|^0\.0\.0\.0$|^\[::1?\]$/

/** What whoever publishes has to hear about the address of the built site (null where none is given); '' for a real one. */
export function addressNotice(siteUrl: string | null): string {
  if (siteUrl === null || !placeholderHost.test(new URL(siteUrl).hostname)) return ''
  return `SITE_URL 是占位地址 ${siteUrl}：sitemap.xml、oEmbed、分享卡片和嵌入代码都写上了它，读者打不开。发布前请换成网站的真实地址，重新构建。`
}

const siteFields = [
  ['publisher', '主办单位'],
  ['contact', '联系方式'],
  ['record', '备案号'],
] as const

/** Nothing, or words that only keep the place. */
const isUnfilled = (text: string | null) =>
  text === null || /^\s*$|待填|待定|待补|某某|[xX×]{2,}|TODO|@example\.|\/\/(?:www\.)?example\./.test(text)

/** What readers see of a site whose publisher is not named; '' where all is filled in. */
export function siteNotice(site: Site): string {
  const unfilled = siteFields.filter(([field]) => isUnfilled(site[field])).map(([field, name]) => `${field}（${name}）`)
  if (unfilled.length === 0) return ''
  const seen = site.publisher === null ? `；填好主办单位之前，页面写着“${site.disclaimer}”` : ''
  return `public/data/site.json 的 ${unfilled.join('、')}没有填${seen}`
}

/** Notices between lines of their own, so that they are seen among what a build says; nothing where there is none. */
export function noticeText(notices: readonly string[]): string {
  const said = notices.filter((notice) => notice !== '').map((notice) => `注意：${notice}`)
  const rule = '─'.repeat(60)
  return said.length === 0 ? '' : `\n${[rule, ...said, rule].join('\n')}\n`
}
