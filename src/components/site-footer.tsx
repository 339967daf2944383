import type { Site } from '~/domain/site'

/** Who publishes, what the tiers mean, the map's notice: the foot of every page. */
export function SiteFooter({ site, asOf, version }: { site: Site; asOf: string; version: string }) {
  return (
    <footer className="page-width mt-12 border-t border-ink py-5 text-[12px] leading-[1.8] text-ink3 print:hidden 2xl:text-[14px]">
      <p>
        点击数字查看出处。来源等级：A1统计公报与统计部门发布，A2政府报告与新闻发布会，B有网址的媒体，C转载，D转引、待核。数据截至 {asOf}
        ，数据版本 {version}。
      </p>
      <p>
        {site.mapNotice}。{site.mapCredit}。
      </p>
      <p>{site.publisher ? [`主办单位：${site.publisher}`, site.contact, site.record].filter(Boolean).join('　') : site.disclaimer}</p>
    </footer>
  )
}
