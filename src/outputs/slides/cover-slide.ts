import type { Catalogue } from '~/domain/dataset/catalogue'
import { asOfWords } from '~/domain/period/format-period'
import { newSlide, type Deck } from './deck'
import { deckColors, deckFonts, deckSizes } from './deck-style'
import { titleName } from './mend-slide'
import { oneLine } from './slide-frame'
import { addLine, addWords } from './slide-items'
import { fitText, linesHeight, linesOf, widthOf } from './text-lines'

export interface CoverWords {
  readonly title: string
  readonly subtitle: string
  /** Who reports, '' for nobody named, and on which day in words: 2026年1月31日. */
  readonly unit: string
  readonly day: string
}

/** The first slide: title, subtitle, who reports and when, to when the data reach, who publishes or that nobody does. */
export function coverSlide(deck: Deck, { title, subtitle, unit, day }: CoverWords, { site }: Pick<Catalogue, 'site'>): void {
  const { content, foot, height } = deck.page
  const slide = newSlide(deck, title)
  const fit = fitText(title, [deckSizes.cover, 34, 30, 26, 22], content.w, 3, true)
  const top = height * 0.34
  addLine(slide, { ...content, h: 0 }, deckColors.ink, 2, '上线')
  addWords(slide, site.kicker, { ...content, y: content.y + 0.18, h: oneLine(13) }, { name: '眉题', size: 13, color: deckColors.ink2 })
  addWords(slide, title, { ...content, y: top, h: fit.height }, { name: titleName, size: fit.size, bold: true, face: deckFonts.title })
  const below = top + fit.height + 0.2
  addLine(slide, { x: content.x, y: below, w: 1.1, h: 0 }, deckColors.gold, 3, '金线')
  const under = fitText(subtitle, [18, 16, 14], content.w, 3)
  if (subtitle !== '')
    addWords(slide, subtitle, { ...content, y: below + 0.2, h: under.height }, { name: '副题', size: under.size, color: deckColors.ink2 })
  const signed = [unit, day].filter((word) => word !== '').join('\n')
  const signedTop = below + 0.2 + (subtitle === '' ? 0 : under.height + 0.3)
  const signedHeight = linesHeight(linesOf(signed, 16, content.w), 16)
  addWords(slide, signed, { ...content, y: signedTop, h: signedHeight }, { name: '单位与日期', size: 16, color: deckColors.ink })
  const { name, asOf, version, link } = deck.place
  const said = site.publisher ? [site.publisher, site.contact, site.record].filter((word) => word !== null).join('　') : site.disclaimer
  const about = `${name}　${asOfWords(asOf)}　数据版本 ${version}`
  const lines = [about, said]
  const most = lines.reduce((sum, line) => sum + linesOf(line, 11, content.w), 0) + 1
  const h = linesHeight(most, 11)
  addLine(slide, { x: content.x, y: foot.y + foot.h - h - 0.12, w: content.w, h: 0 }, deckColors.rule, 0.75, '脚线')
  addWords(
    slide,
    [about, said].join('\n'),
    { ...content, y: foot.y + foot.h - h, h: h - oneLine(11) },
    { name: '数据日期与声明', size: 11, color: deckColors.ink3 },
  )
  if (link !== '')
    addWords(
      slide,
      [{ text: widthOf(link, 11) < content.w * 0.97 ? link : '打开网页（网址见备注）', link, color: deckColors.goldText }],
      { ...content, y: foot.y + foot.h - oneLine(11), h: oneLine(11) },
      { name: '网址', size: 11 },
    )
  slide.addNotes([title, subtitle, unit, day, about, said, link === '' ? '' : `网址：${link}`].filter((line) => line !== '').join('\n'))
}
