import { useMemo } from 'react'
import { sideList } from '~/charts/geography/county-list'
import { FramedDrawing } from '~/components/framed-drawing'
import { mapFrame } from '~/outputs/picture/fit-drawing'
import type { SceneMap } from '~/selectors/select-scene'
import { HighlightColumns } from './highlight-columns'

interface Props {
  readonly record: SceneMap
  readonly width: number
  readonly height: number
  readonly u: number
}

/** The map beside the finding, as large as its panel, without a title of its own. */
export function MapPanel({ record, width, height, u }: Props) {
  const frame = useMemo(() => mapFrame(record, { width, height }, u), [record, width, height, u])
  return (
    <section data-panel="map" aria-label={record.title} className="flex flex-col items-center justify-center" style={{ width, height }}>
      <FramedDrawing record={record} frame={frame} />
      {record.kind === 'highlights' && sideList(record, frame).length > 0 && <HighlightColumns record={record} u={u} />}
    </section>
  )
}
