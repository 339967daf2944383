import { asOfWords, dateWords } from '~/domain/period/format-period'
import { dataUrl, saveBlob } from '~/features/carry/save-blob'
import { svgToPng } from '~/features/carry/svg-to-png'
import { figureLink } from '~/features/shared-address'
import { breathe } from '~/lib/breathe'
import { loadCode } from '~/lib/load-code'
import { drawingSvg } from '~/outputs/picture/drawing-svg'
import type { DeckAsk, DeckShape } from '~/outputs/slides/build-deck'
import { today } from '../today'
import type { JobTools } from '../use-job'
import { fileName, listAddress, ownTitleMark, placeOf, type BriefingSet } from './briefing-set'

/** A drawing's pixels to one of its own: crisp on a wall of 1920. */
const sharpness = 2

/** What is said where the browser does not read a picture that it has drawn. */
const unread = '图片没有读出，请再试一次。'

/** The list as slides, a figure each, with the reader's titles and notes; gives the sentence of what was saved. */
export async function saveDeck(set: BriefingSet, shape: DeckShape, { signal, onProgress }: JobTools): Promise<string> {
  const { buildDeck } = await loadCode(() => import('~/outputs/slides/build-deck'))
  const { catalogue, figures, title, unit } = set
  const picture: DeckAsk['picture'] = async (record, size) => {
    await breathe(signal)
    return dataUrl(await svgToPng(drawingSvg(record, 'light', size), size.width, size.height, sharpness), unread)
  }
  const slides = figures.map((figure) => ({
    record: figure.record,
    title: figure.title,
    note: figure.note,
    aside: ownTitleMark(figure),
    link: figureLink(figure.record),
  }))
  const { plan, asOf, site } = catalogue
  const subtitle = `${site.name}　${plan.name} ${plan.from}—${plan.to}　${asOfWords(asOf)}`
  const blob = await buildDeck({
    catalogue,
    title,
    subtitle,
    unit,
    day: dateWords(today()),
    slides,
    shape,
    place: placeOf(set, listAddress(set)),
    picture,
    onProgress,
    signal,
  })
  const name = fileName(set, 'pptx', shape.replace(':', '比'))
  saveBlob(blob, name, signal)
  return `幻灯片已生成：${name}，共${figures.length}幅图。`
}
