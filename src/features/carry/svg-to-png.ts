import { ReaderError } from '~/lib/reader-error'

function failed(why: string): ReaderError {
  return new ReaderError(`图片没有生成：${why}。请改为下载SVG，或换一个浏览器再试。`)
}

/** The picture as the browser shows it, at a size of its own: some browsers would else enlarge its pixels. */
async function imageOf(svg: string, width: number, height: number): Promise<HTMLImageElement> {
  const sized = svg.replace(/^<svg\b([^>]*)>/, (_, attrs: string) => {
    const rest = attrs.replace(/\s(?:width|height)="[^"]*"/g, '')
    return `<svg${rest} width="${width}" height="${height}">`
  })
  const url = URL.createObjectURL(new Blob([sized], { type: 'image/svg+xml;charset=utf-8' }))
  const image = new Image(width, height)
  try {
    await new Promise((resolve, reject) => {
      image.addEventListener('load', resolve, { once: true })
      image.addEventListener('error', () => reject(failed('浏览器没有读出这幅图')), { once: true })
      image.src = url
    })
    return image
  } finally {
    URL.revokeObjectURL(url)
  }
}

/**
 * A picture of `width` x `height` pixels as a PNG of `scale` times that size, drawn on a canvas. The picture needs its `viewBox`.
 * Rejects with a Chinese sentence that says what failed and what to do instead.
 */
export async function svgToPng(svg: string, width: number, height: number, scale: number): Promise<Blob> {
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)]
  const image = await imageOf(svg, wide, high)
  const canvas = document.createElement('canvas')
  canvas.width = wide
  canvas.height = high
  const context = canvas.getContext('2d')
  if (!context) throw failed('浏览器没有给出画布，可能是内存不足')
  context.drawImage(image, 0, 0, wide, high)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(failed(`${wide}×${high}像素超出了浏览器的限度`))), 'image/png')
  })
}
