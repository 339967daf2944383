import type { Catalogue } from '~/domain/dataset/catalogue'
import { dateWords } from '~/domain/period/format-period'
import { Tier, type Source } from '~/domain/source/source'
import { tierWords } from '~/selectors/words/source-words'
import type { Deck } from './deck'
import { fitTable, tablePages, type DeckTable } from './deck-table'
import { frameOf, type SlideFrame } from './slide-frame'
import { tableSlides } from './table-slides'

/** What the notes of the slide say of a document: everything that is known of where it is found. */
function sourceWords({ tier, label, title, publisher, date, dateNote, url }: Source): string {
  const published = date === null ? (dateNote ?? '未注明日期') : dateWords(date)
  const full = title === undefined || title === label ? [] : [title]
  return [tier, label, ...full, publisher ?? '未注明发布单位', published, url ?? '未见原址'].join('，')
}

/** A row for each tier that occurs: how many documents and, as far as `most` goes, which. */
function tierTable(sources: readonly Source[], most: number, size: number): DeckTable {
  const rows = Tier.options.flatMap((tier) => {
    const labels = sources.filter((source) => source.tier === tier).map(({ label }) => label)
    if (labels.length === 0) return []
    const rest = labels.length > most ? `等${labels.length}份` : ''
    return [[[{ text: tier, bold: true }, { text: tierWords[tier] }], String(labels.length), `${labels.slice(0, most).join('、')}${rest}`]]
  })
  const columns = [
    { head: '等级', share: 2 },
    { head: '份数', share: 0.7, align: 'right' as const },
    { head: '文件', share: 9 },
  ]
  return { columns, rows, size }
}

/** The table at which as many documents as can be are named on one slide, the largest type first. */
function onePage(sources: readonly Source[], { body }: SlideFrame): DeckTable {
  for (let most = sources.length; most > 0; most -= 1) {
    const table = fitTable((size) => tierTable(sources, most, size), 12, body)
    if (tablePages(table, body).length === 1) return table
  }
  return tierTable(sources, 1, 10)
}

/**
 * The last slide: the documents that the deck leans on, by tier, on one page that can be projected, and what is to be known of the maps.
 * Its notes have every document in full.
 */
export function sourceSlide(deck: Deck, { site }: Pick<Catalogue, 'site'>, sources: readonly Source[]): void {
  const frame = frameOf(deck, {
    title: '资料来源',
    lead: `共${sources.length}份文件，全部出处见附注`,
    notes: [`地图：${site.mapNotice}。${site.mapCredit}。`, site.publisher === null ? site.disclaimer : ''],
    source: '',
    link: deck.place.link,
  })
  for (const slide of tableSlides(deck, frame, onePage(sources, frame), '资料来源'))
    slide.addNotes(['资料来源', ...sources.map(sourceWords)].join('\n'))
}
