import { asOfWords } from '~/domain/period/format-period'
import type { BriefingFigure } from '~/selectors/briefing/briefing-record'
import type { PicturePlace } from './picture/figure-picture'

/** A picture of a set: its file, its figure, the address of that. */
export interface SetPicture {
  readonly file: string
  readonly figure: BriefingFigure
  readonly link: string
}

/** 出处.txt of a picture set: for every file its title and where its numbers are from. Plain text as Windows' editor asks for. */
export function pictureSources(title: string, pictures: readonly SetPicture[], place: PicturePlace): string {
  const lines = pictures.flatMap(({ file, figure: { record, title: shown, isOwnTitle }, link }) => [
    '',
    file,
    `  标题：${shown}${isOwnTitle ? `（自拟标题；图的原题：${record.title}）` : ''}`,
    `  读法：${record.lead}`,
    `  来源：${record.sourceLine}。${record.note}${'notice' in record ? record.notice : ''}`,
    ...(link === '' ? [] : [`  网址：${link}`]),
  ])
  const head = [`${title}　图片出处`, `${place.name}　${asOfWords(place.asOf)}　数据版本 ${place.version}`]
  return `\uFEFF${[...head, ...(place.link === '' ? [] : [place.link]), ...lines, ''].join('\n').replace(/\r?\n/g, '\r\n')}`
}
