import type { Catalogue } from '~/domain/dataset/catalogue'
import { reportAddress, reportText, type Reported } from '~/outputs/report-text'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { NoticeStrip } from './briefing/notice-strip'
import { copyText } from './copy-text'
import { figureLink } from './shared-address'

/** Reports a figure: opens the publisher's address with what is known of it, or copies that; answers with the sentence that says so. */
export async function reportFigure({ site, version }: Catalogue, record: FigureRecord): Promise<string> {
  const reading = record.id ?? ''
  const reported: Reported = { name: site.name, version, asOf: record.asOf, link: figureLink(record), reading, shown: record.title }
  const text = reportText(reported)
  const address = reportAddress(site.contact, reported, text)
  if (address !== null) {
    window.open(address, '_blank', 'noopener')
    return `已打开报错的地址：${site.contact}。`
  }
  return (await copyText(text))
    ? '已复制报错信息：图名、数据版本和链接。请填好后交给向您提供本页的人转交。'
    : `没有复制成功，请手动选取：${text}`
}

export function ReportNotice({ said, onClose }: { readonly said: string; readonly onClose: () => void }) {
  return (
    <NoticeStrip onClose={onClose}>
      <span>{said}</span>
    </NoticeStrip>
  )
}
