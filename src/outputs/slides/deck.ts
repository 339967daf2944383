import type PptxGenJS from 'pptxgenjs'
import type { PicturePlace } from '../picture/figure-picture'
import type { ChartPart } from './chart-part'
import type { DeckPage, SlideBox } from './deck-page'
import { chartKey } from './mend-package'
import type { Slide } from './slide-items'

/** A deck while it is written: the library's file, and what `mendPackage` puts in its place at the end. */
export interface Deck {
  readonly pptx: PptxGenJS
  readonly page: DeckPage
  readonly place: PicturePlace
  readonly charts: ChartPart[]
  readonly titles: string[]
}

/** The layout that every slide is made on: paper ground. */
export const deckLayout = '晋中答卷'

export function newSlide(deck: Deck, title: string): Slide {
  deck.titles.push(title)
  return deck.pptx.addSlide({ masterName: deckLayout })
}

/** The placeholder of a native chart until the package is mended; `words` say it for those who do not see it. */
export function addChart(deck: Deck, slide: Slide, part: ChartPart, box: SlideBox, words: string): void {
  const placeholder = [{ name: chartKey(deck.charts.length), labels: ['1'], values: [1] }]
  deck.charts.push(part)
  slide.addChart('bar', placeholder, { ...box, objectName: '图表', altText: words })
}
