import { foldText } from '~/charts/text/wrap'
import { asOfWords } from '~/domain/period/format-period'
import { newSlide, type Deck } from './deck'
import type { SlideBox } from './deck-page'
import { deckColors, deckFonts, deckSizes } from './deck-style'
import { titleName } from './mend-slide'
import { addLine, addWords, type Slide } from './slide-items'
import { fitText, linesHeight, slack, widthOf } from './text-lines'

/** The words round a slide's drawing. `notes` are under it, each on a line of its own; `link` is where the reader comes back to it. */
export interface FrameWords {
  readonly title: string
  readonly lead: string
  readonly notes: readonly string[]
  readonly source: string
  readonly link: string
}

/** The room that a frame leaves, and the way to set it on a slide: a long table goes on under the same frame. */
export interface SlideFrame {
  readonly body: SlideBox
  readonly open: (deck: Deck, page: number) => Slide
}

interface Line {
  readonly box: SlideBox
  readonly size: number
  readonly text: string
}

const gap = 0.1
const titleTop = 0.16

/** Lays a text out from `top` downwards. */
function set(text: string, top: number, { x, w }: SlideBox, fit: { readonly size: number; readonly height: number }): Line {
  return { text, size: fit.size, box: { x, y: top, w, h: fit.height } }
}

interface TitleFit {
  readonly size: number
  readonly height: number
  readonly lines: readonly string[]
}

/** The title on one line at the largest of these sizes at which it fits; null where it does not. */
function singleLine(text: string, width: number, sizes: readonly number[]): TitleFit | null {
  const size = sizes.find((candidate) => widthOf(text, candidate, true) <= width * slack)
  return size === undefined ? null : { size, height: linesHeight(1, size), lines: [text] }
}

/** The title on two lines, broken at a clause where that can be. */
function twoLines(text: string, width: number): TitleFit {
  const { size } = fitText(text, deckSizes.title, width, 2, true)
  const lines = foldText(text, (line) => widthOf(line, size, true), width * slack)
  return { size, height: linesHeight(lines.length, size), lines }
}

/** The title of a slide, and of those that it goes on on: as many lines, smaller where （续） asks for it. */
function titleFits(title: string, width: number): { readonly first: TitleFit; readonly later: TitleFit } {
  const first = singleLine(title, width, deckSizes.title.slice(0, 3)) ?? twoLines(title, width)
  const more = `${title}（续）`
  const later = first.lines.length === 1 ? singleLine(more, width, [...deckSizes.title, 16, 14]) : null
  return { first, later: later ?? twoLines(more, width) }
}

/** The foot's address in full where it has room; the notes have it in any case. */
function footLink(link: string, room: number): string {
  return widthOf(link, deckSizes.foot) < room * 0.97 ? link : '打开本图（网址见备注）'
}

/** Who publishes, data date and version, address and page number, under a hairline; over the slide its ink rule. */
export function addSurround(deck: Deck, slide: Slide, link: string): void {
  const { content, foot } = deck.page
  const style = { size: deckSizes.foot, color: deckColors.ink3 }
  const about = `${deck.place.name}　${asOfWords(deck.place.asOf)}　数据版本 ${deck.place.version}`
  const wide = widthOf(about, deckSizes.foot) * 1.05 + 0.2
  const pageRoom = 0.6
  const linkRoom = foot.w - wide - pageRoom
  addLine(slide, { ...content, h: 0 }, deckColors.ink, 1, '上线')
  addLine(slide, { ...foot, h: 0 }, deckColors.rule, 0.75, '脚线')
  addWords(slide, about, { x: foot.x, y: foot.y + 0.08, w: wide, h: 0.2 }, { ...style, name: '数据日期' })
  if (link !== '')
    addWords(
      slide,
      [{ text: footLink(link, linkRoom), link, color: deckColors.goldText }],
      { x: foot.x + wide, y: foot.y + 0.08, w: linkRoom, h: 0.2 },
      { ...style, name: '网址', align: 'right' },
    )
  slide.slideNumber = {
    x: foot.x + foot.w - pageRoom + 0.1,
    y: foot.y + 0.08,
    w: pageRoom - 0.1,
    h: 0.2,
    fontFace: deckFonts.text,
    fontSize: deckSizes.foot,
    color: deckColors.ink3,
    align: 'right',
    margin: 0,
  }
}

/** Title, lead, notes and source of a slide, as high as their words are; the rest is the body. */
export function frameOf(deck: Deck, words: FrameWords): SlideFrame {
  const { content } = deck.page
  const { first, later } = titleFits(words.title, content.w)
  const title = set(words.title, content.y + titleTop, content, first)
  const leadTop = title.box.y + title.box.h + 0.04
  const lead = words.lead === '' ? null : set(words.lead, leadTop, content, fitText(words.lead, deckSizes.lead, content.w, 2))
  const source = `来源：${words.source}`
  const sourceFit = fitText(source, deckSizes.source, content.w, 2)
  const sourceTop = content.y + content.h - sourceFit.height - 0.04
  const note = words.notes.filter((text) => text !== '').join('\n')
  const noteFit = note === '' ? { size: 10, height: 0 } : fitText(note, deckSizes.note, content.w, 4)
  const noteTop = sourceTop - noteFit.height - (note === '' ? 0 : 0.04)
  const bodyTop = (lead ? lead.box.y + lead.box.h : leadTop) + gap
  const open = (on: Deck, page: number): Slide => {
    const name = page === 0 ? words.title : `${words.title}（续）`
    const slide = newSlide(on, name)
    addSurround(on, slide, words.link)
    const { size, lines } = page === 0 ? first : later
    const runs = lines.map((text, at) => ({ text, softBreak: at > 0 }))
    addWords(slide, runs, title.box, { name: titleName, size, bold: true, face: deckFonts.title })
    if (lead) addWords(slide, lead.text, lead.box, { name: '说明', size: lead.size, color: deckColors.ink2 })
    if (note !== '')
      addWords(slide, note, { ...content, y: noteTop, h: noteFit.height }, { name: '注', size: noteFit.size, color: deckColors.ink2 })
    if (words.source !== '')
      addWords(
        slide,
        source,
        { ...content, y: sourceTop, h: sourceFit.height },
        { name: '来源', size: sourceFit.size, color: deckColors.ink3 },
      )
    return slide
  }
  return { body: { ...content, y: bodyTop, h: noteTop - gap - bodyTop }, open }
}

/** The height of one line of words at a size, in inches. */
export const oneLine = (size: number): number => linesHeight(1, size)
