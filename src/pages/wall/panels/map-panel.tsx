import { useMemo } from 'react'
import { sideList } from '~/charts/county-list'
import { FramedDrawing } from '~/components/drawing/framed-drawing'
import { mapFrame } from '~/outputs/picture/fit-drawing'
import { titleLeading } from '~/pages/wall/layout/set-words'
import { shares } from '~/pages/wall/layout/wall-shares'
import type { SceneMap } from '~/selectors/wall/select-scene'
import { HighlightColumns } from './own-words'

interface Props {
  readonly record: SceneMap
  /** Its title is drawn in its corner. */
  readonly titled: boolean
  readonly width: number
  readonly height: number
  readonly u: number
}

/** The map next to the finding, as large as its panel; where there are figures next to it as well, with its title in its empty corner. */
export function MapPanel({ record, titled, width, height, u }: Props) {
  const frame = useMemo(() => mapFrame(record, { width, height }, u), [record, width, height, u])
  return (
    <section
      data-panel="map"
      aria-label={record.title}
      className="relative flex flex-col items-center justify-center"
      style={{ width, height }}
    >
      {titled && (
        <h2
          className="absolute top-0 left-0 font-serif font-bold whitespace-nowrap"
          style={{ fontSize: shares.title.panel * u, lineHeight: titleLeading }}
        >
          {record.title}
        </h2>
      )}
      <FramedDrawing record={record} frame={frame} />
      {record.kind === 'highlights' && sideList(record, frame).length > 0 && <HighlightColumns record={record} u={u} />}
    </section>
  )
}
