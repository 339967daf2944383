import type { Site } from '~/domain/dataset/site'
import { terms } from '~/domain/dataset/terms'
import { href } from '~/domain/link/href'
import { undatedNote } from '~/domain/value/undated-mark'
import type { Elements } from './elements'

interface Props {
  readonly site: Site
  /** To when the data reach and documents were gathered. */
  readonly asOf: string
  readonly version: string
  /** What a printed page ends with; null where the page has an end of its own there. */
  readonly onPaper?: Elements
  /** The display settings, where the header has no room for them. */
  readonly children?: Elements
}

/** Who publishes, what the tiers mean, the map's notice: the foot of every page. */
export function SiteFooter({ site, asOf, version, onPaper = null, children }: Props) {
  return (
    <footer
      className={`page-width mt-12 border-t border-ink py-5 text-[12px] leading-[1.8] text-ink3 2xl:text-[14px] ${
        onPaper === null ? 'print:hidden' : 'paper-end'
      }`}
    >
      {onPaper}
      <p className="print:inline">
        <span className="print:hidden">点击数字查看出处。</span>
        <span>{`${undatedNote}。`}</span>
        <span>{`来源等级：A1统计公报与统计部门发布，A2政府报告与新闻发布会，B有网址的媒体，C转载，D转引、待核。${asOf}，数据版本 ${version}。`}</span>
      </p>
      <p className="flex flex-wrap items-center gap-x-5 print:hidden">
        <a href={href({ page: 'about' })} className="inline-flex min-h-[44px] items-center text-gold-text underline">
          关于：方法、评价规则、更正与勘误
        </a>
        <a href={href({ page: 'briefing' })} className="inline-flex min-h-[44px] items-center text-gold-text underline">
          {terms.briefing}
        </a>
        <span className="inline-flex gap-5 lg:hidden">{children}</span>
      </p>
      <p className="print:hidden">{`${terms.licence}${site.mapNotice}。${site.mapCredit}。`}</p>
      <p className="print:inline">
        {site.publisher ? [`主办单位：${site.publisher}`, site.contact, site.record].filter(Boolean).join('　') : site.disclaimer}
      </p>
    </footer>
  )
}
