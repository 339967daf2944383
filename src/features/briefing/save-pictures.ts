import { strToU8, zipSync, type Zippable } from 'fflate'
import { figureLink } from '~/features/carry/figure-link'
import { saveBlob } from '~/features/carry/save-blob'
import { svgToPng } from '~/features/carry/svg-to-png'
import { breathe } from '~/lib/breathe'
import { pictureSources, type SetPicture } from '~/outputs/picture-sources'
import type { PictureTheme } from '~/outputs/picture/drawing-svg'
import { figurePicture, type PictureRatio } from '~/outputs/picture/figure-picture'
import { unixFile } from '~/outputs/zip-files'
import type { JobTools } from '../use-job'
import { fileName, listAddress, nameWords, placeOf, type BriefingSet } from './briefing-set'

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
