import type { FigureRecord } from '~/selectors/figure-record'
import type { Headlines } from '~/selectors/select-headlines'
import { WallDrawing } from './wall-drawing'
import { WallFinding } from './wall-finding'
import type { WallLayout } from './wall-layout'
import { WallPanel } from './wall-panel'

export interface WallSceneProps {
  readonly records: readonly FigureRecord[]
  readonly headlines: Headlines
  readonly layout: WallLayout
}

/** Finding, map, then as many further panels as stand beside them, with a rule between. */
export function WallLandscape({ records, headlines, layout }: WallSceneProps) {
  const { u, widths, room } = layout
  const [map, ...others] = records
  const shown = others.slice(0, Math.max(0, layout.panels - 2))
  return (
    <div className="flex" style={{ height: room, paddingTop: u }}>
      <WallFinding headlines={headlines} width={widths.finding} headline={widths.headline} u={u} portrait={false} />
      {map && (
        <div style={{ paddingLeft: u }}>
          <WallDrawing record={map} width={widths.map - u} height={room - 2 * u} u={u} />
        </div>
      )}
      {shown.map((record) => (
        <WallPanel key={record.id} record={record} width={widths.other} height={room - 2 * u} u={u} />
      ))}
    </div>
  )
}
