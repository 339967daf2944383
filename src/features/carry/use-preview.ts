import { useEffect, useState } from 'react'
import { readerWords } from '~/lib/reader-error'
import { figurePicture, type Picture, type PictureAsk } from '~/outputs/picture/figure-picture'
import type { ReadyPng } from './copy-picture'
import { dataUrl } from './save-blob'
import { svgToPng } from './svg-to-png'

/** A picture as it is shown and copied; until it is there, and where it cannot be had, the words for that. */
export type Preview =
  | { readonly state: 'drawing' }
  | { readonly state: 'ready'; readonly picture: Picture; readonly png: ReadyPng }
  | { readonly state: 'failed'; readonly message: string }

const previewScale = 2

/** What is said where the browser does not read a picture that it has drawn. */
const unread = '图片没有生成：浏览器没有读出它。请再试一次，或改为下载SVG。'

async function draw(ask: PictureAsk): Promise<Preview> {
  try {
    const picture = figurePicture(ask)
    const blob = await svgToPng(picture.svg, picture.width, picture.height, previewScale)
    return { state: 'ready', picture, png: { blob, url: await dataUrl(blob, unread), name: ask.record.title } }
  } catch (error) {
    return { state: 'failed', message: readerWords(error, '图片没有生成，原因不明。请换一种版式再试。') }
  }
}

/** The requested picture, drawn after the panel itself is on the screen. `ask` is the same object as long as nothing in it changes. */
export function usePreview(ask: PictureAsk): Preview {
  const [drawn, setDrawn] = useState<{ readonly ask: PictureAsk; readonly preview: Preview } | null>(null)
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(() => {
      void draw(ask).then((preview) => wanted && setDrawn({ ask, preview }))
    })
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [ask])
  return drawn?.ask === ask ? drawn.preview : { state: 'drawing' }
}
