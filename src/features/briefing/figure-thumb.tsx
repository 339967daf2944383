import { use, useEffect, useState } from 'react'
import { drawingHeight } from '~/charts/heights'
import { ThemeContext } from '~/components/drawing/drawing'
import { remember } from '~/lib/remember'
import { drawingSvg, type PictureTheme } from '~/outputs/picture/drawing-svg'
import { fitDrawing } from '~/outputs/picture/fit-drawing'
import type { FigureRecord } from '~/selectors/figure/kinds'

/** Drawn at this size and shown smaller: to be known again, not to be read. */
const room = { width: 520, height: 325 }

/** A figure's drawing as the address of a picture. One that is too high for its room is drawn at its own height. */
const thumbAddress = remember(
  (record: FigureRecord, theme: PictureTheme): string => {
    const fitted = fitDrawing(record, room, 14)
    const height = fitted ? fitted.height : drawingHeight(record, room.width, 12, 'embed')
    const { width, u, medium } = fitted ?? { ...room, u: 12, medium: 'embed' as const }
    const svg = drawingSvg(record, theme, { width, height, u, medium: medium === 'wall' ? 'wall' : 'embed' })
    return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  },
  (theme) => theme,
)

/** A small picture of a figure, drawn after the page. */
export function FigureThumb({ record }: { record: FigureRecord }) {
  const theme = use(ThemeContext).name === 'dark' ? 'dark' : 'light'
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setAddress(thumbAddress(record, theme)))
    return () => clearTimeout(timer)
  }, [record, theme])
  return (
    <span className={`block aspect-[8/5] w-full ${address === null ? 'bg-wash' : ''}`}>
      {address !== null && <img src={address} alt="" className="h-full w-full object-contain" draggable={false} />}
    </span>
  )
}
