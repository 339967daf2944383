import { strToU8, zipSync, type Zippable } from 'fflate'
import { asOfWords } from '~/domain/period/format-period'
import { saveBlob } from '~/features/carry/save-blob'
import { svgToPng } from '~/features/carry/svg-to-png'
import { figureLink } from '~/features/shared-address'
import { breathe } from '~/lib/breathe'
import type { PictureTheme } from '~/outputs/picture/drawing-svg'
import { figurePicture, type PictureRatio, type PicturePlace } from '~/outputs/picture/figure-picture'
import { unixFile } from '~/outputs/zip-files'
import type { BriefingFigure } from '~/selectors/briefing/briefing-record'
import type { JobTools } from '../use-job'
import { fileName, listAddress, nameWords, placeOf, type BriefingSet } from './briefing-set'

/** A picture of a set: its file, its figure, the address of that. */
interface SetPicture {
  readonly file: string
  readonly figure: BriefingFigure
  readonly link: string
}

/** 出处.txt of a picture set: for every file its title and where its numbers are from. Plain text as Windows' editor asks for. */
function pictureSources(title: string, pictures: readonly SetPicture[], place: PicturePlace): string {
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

const sharpness = 2

/** What the file's name says of the colours: two sets of one list do not take each other's place. */
const themeNames: Readonly<Record<PictureTheme, string>> = { light: '', dark: '深色', print: '白底' }

/** 01_标题.png: the place in the list, then as much of the title as a file system bears. */
function pictureName(title: string, at: number): string {
  return `${String(at + 1).padStart(2, '0')}_${nameWords(title)}.png`
}

/** Every figure as a PNG in one zip, numbered, with their sources; gives the sentence of what was saved. */
export async function savePictures(set: BriefingSet, ratio: PictureRatio, theme: PictureTheme, tools: JobTools): Promise<string> {
  const files: Zippable = {}
  const pictures: SetPicture[] = []
  for (const [at, figure] of set.figures.entries()) {
    tools.onProgress(at, set.figures.length)
    await breathe(tools.signal)
    const { record, isOwnTitle, title } = figure
    const link = figureLink(record)
    const place = placeOf(set, link)
    const { svg, width, height } = figurePicture({ record, theme, ratio, place, ...(isOwnTitle && { title: `${title}（自拟标题）` }) })
    const png = await svgToPng(svg, width, height, sharpness)
    const file = pictureName(title, at)
    // A PNG is as small as it gets.
    files[file] = [new Uint8Array(await png.arrayBuffer()), { level: 0 }]
    pictures.push({ file, figure, link })
  }
  await breathe(tools.signal)
  files['出处.txt'] = strToU8(pictureSources(set.title, pictures, placeOf(set, listAddress(set))))
  const name = fileName(set, 'zip', `图片${ratio.replace(':', '比')}${themeNames[theme]}`)
  saveBlob(new Blob([zipSync(files, unixFile)], { type: 'application/zip' }), name, tools.signal)
  return `图片集已生成：${name}，共${pictures.length}张图片，附出处.txt。`
}
