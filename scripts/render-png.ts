import { renderAsync } from '@resvg/resvg-js'
import type { PictureFonts } from './picture-fonts'

/** An SVG picture as PNG, `width` pixels wide. The fonts that it names are not there: all words are set in those given. */
export async function renderPng(svg: string, width: number, { family, files }: PictureFonts): Promise<Buffer> {
  const picture = await renderAsync(svg, {
    font: { fontFiles: [...files], loadSystemFonts: false, defaultFontFamily: family, sansSerifFamily: family },
    fitTo: { mode: 'width', value: width },
  })
  return picture.asPng()
}
