import { pictureShapes, type PictureRatio } from '~/outputs/picture/picture-shape'
import type { Preview } from './use-preview'

/** The picture as it will be taken away, itself there to be copied or saved by hand; its place has its shape before it comes. */
export function CarryPreview({ preview, ratio }: { readonly preview: Preview; readonly ratio: PictureRatio }) {
  const { width, height } = pictureShapes[ratio]
  // As high as wide ones look at ease, narrower where the picture is high.
  const most = Math.round(Math.min(1, (width / height) * 0.72) * 100)
  return (
    <div className="mx-auto w-full" style={{ maxWidth: `${most}%` }}>
      <div className="relative border border-rule" style={{ paddingTop: `${(height / width) * 100}%` }}>
        {preview.state === 'ready' ? (
          <img src={preview.png.url} alt={`图片预览：${preview.png.name}`} className="absolute top-0 left-0 h-full w-full" />
        ) : (
          <p className="absolute top-0 left-0 flex h-full w-full items-center justify-center p-4 text-[13px] text-ink3">
            {preview.state === 'failed' ? preview.message : '正在按所选版式重绘……'}
          </p>
        )}
      </div>
    </div>
  )
}
