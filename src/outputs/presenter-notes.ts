import { recordSentence } from '~/charts/kinds'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { asOfWords } from '~/domain/period/format-period'
import type { BriefingFigure } from '~/selectors/briefing/briefing-record'
import { recordIds, statedFact, type StatedFact } from '~/selectors/record/record-sources'
import type { CitedPlace } from '~/selectors/record/select-source-sheet'
import type { PicturePlace } from './picture/figure-picture'

export interface NotesAsk {
  readonly catalogue: Catalogue
  readonly title: string
  readonly figures: readonly BriefingFigure[]
  readonly place: PicturePlace
  /** The address of a figure alone, '' where it has none that others can open. */
  readonly addressOf: (figure: BriefingFigure) => string
}

function placeLine({ label, publisher, date, tier, locator, printed }: CitedPlace): string {
  const words = [label, publisher, date, locator, `等级${tier}`].filter((word) => word !== null && word !== '')
  return `      ${words.join('，')}，原文为“${printed}”。`
}

function factLines({ text, places }: StatedFact, at: number): readonly string[] {
  return [`  ${at + 1}）${text}`, ...places.map(placeLine)]
}

function figureLines(ask: NotesAsk, figure: BriefingFigure, at: number): readonly string[] {
  const { record, title, isOwnTitle, note } = figure
  const address = ask.addressOf(figure)
  const sentence = recordSentence(record)
  const facts = recordIds(ask.catalogue, record).flatMap((id) => statedFact(ask.catalogue, id) ?? [])
  return [
    '',
    '────────────────────────────────',
    `${at + 1}　${title}`,
    ...(isOwnTitle ? [`（自拟标题；图的原题：${record.title}）`] : []),
    '',
    ...(note ? [`讲解　${note}`, ''] : []),
    `图意　${sentence}`,
    `读法　${record.lead}`,
    ...(record.note ? [`图注　${record.note}`] : []),
    `来源　${record.sourceLine}`,
    ...(address === '' ? [] : [`网址　${address}`]),
    '',
    `逐项出处（共${facts.length}项）`,
    ...facts.flatMap(factLines),
  ]
}

/**
 * What a presenter has at hand: for every figure its title, the reader's note, what it shows, and each reading with its printed wording
 * and document. Plain text with the line ends and the mark that Windows' editor asks for.
 */
export function presenterNotes(ask: NotesAsk): string {
  const { title, figures, place } = ask
  const lines = [
    `${title}　讲稿与出处`,
    `${place.name}　${asOfWords(place.asOf)}　数据版本 ${place.version}　共${figures.length}幅图`,
    ...(place.link === '' ? [] : [place.link]),
    ...figures.flatMap((figure, at) => figureLines(ask, figure, at)),
    '',
  ]
  return `\uFEFF${lines.join('\r\n').replace(/\r?\n/g, '\r\n')}`
}
