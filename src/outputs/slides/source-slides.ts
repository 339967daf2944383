import type { Catalogue } from '~/domain/dataset/catalogue'
import { dateWords } from '~/domain/period/format-period'
import type { Source } from '~/domain/source/source'
import type { Deck } from './deck'
import { deckColors } from './deck-style'
import type { DeckCell } from './deck-table'
import { frameOf } from './slide-frame'
import { tableSlides } from './table-slides'

function cells({ label, publisher, date, dateNote, tier, url }: Source): readonly DeckCell[] {
  return [
    [{ text: tier, bold: true }],
    label,
    publisher ?? '未注明发布单位',
    date === null ? (dateNote ?? '未注明日期') : dateWords(date),
    url === null ? [{ text: '未见原址', color: deckColors.ink3 }] : [{ text: url, link: url, size: 9, color: deckColors.goldText }],
  ]
}

/** The last slides: every document that the deck leans on, in full, and what is to be known of the maps. */
export function sourceSlides(deck: Deck, { site }: Pick<Catalogue, 'site'>, sources: readonly Source[]): void {
  const frame = frameOf(deck, {
    title: '资料来源',
    lead: '来源等级：A1统计公报与统计部门发布，A2政府报告与新闻发布会，B媒体报道，C转载，D其他公开资料，待核',
    notes: [`地图：${site.mapNotice}。${site.mapCredit}。`, site.publisher === null ? site.disclaimer : ''],
    source: '',
    link: deck.place.link,
  })
  const columns = [
    { head: '等级', share: 0.7 },
    { head: '文件', share: 3.9 },
    { head: '发布单位', share: 2.4 },
    { head: '日期', share: 2.7 },
    { head: '网址', share: 3.1 },
  ]
  const slides = tableSlides(deck, frame, { columns, rows: sources.map(cells), size: 10 }, '资料来源')
  const list = sources.map(({ tier, label, publisher, date, url }) =>
    [tier, label, publisher, date === null ? null : dateWords(date), url].filter((word) => word !== null).join('，'),
  )
  for (const slide of slides) slide.addNotes(['资料来源', ...list].join('\n'))
}
