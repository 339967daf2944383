import { drawingHeight } from '~/charts/chart-height'
import type { BulletRecord, HighlightsRecord } from '~/selectors/figure-record'
import { WallDrawing } from './wall-drawing'
import { WallFinding } from './wall-finding'
import type { WallSceneProps } from './wall-landscape'

/** Words that belong on the map and do not fit there: type of map labels. */
function HighlightColumns({ record, u }: { record: HighlightsRecord; u: number }) {
  return (
    <ul
      className="columns-2 border-y border-rule2"
      style={{ fontSize: 0.82 * u, lineHeight: 1.5, columnGap: 0.6 * u, paddingTop: 0.4 * u, paddingBottom: 0.4 * u }}
    >
      {record.regions.map((region) => (
        <li key={region.adcode} className="whitespace-nowrap">
          <b className="inline-block" style={{ width: 2.9 * u }}>
            {region.name}
          </b>
          <span className="text-ink2" style={{ fontSize: 0.74 * u }}>
            {region.lines.join('')}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** A portrait wall: headline, map at full width, the eleven in two columns, verdicts. */
export function WallPortrait({ records, headlines, layout }: WallSceneProps) {
  const { u, widths, room } = layout
  const map = records.find((record): record is HighlightsRecord => record.kind === 'highlights')
  const verdicts = records.find((record): record is BulletRecord => record.kind === 'bullet')
  const mapHeight = map ? drawingHeight(map, widths.map, u, 'wall') : 0
  const verdictHeight = room - 6.15 * u - mapHeight - 8.2 * u
  return (
    <div style={{ height: room }}>
      <WallFinding headlines={headlines} width={widths.finding} headline={widths.headline} u={u} portrait />
      {map && <WallDrawing record={map} width={widths.map} height={mapHeight} u={u} />}
      {map && <HighlightColumns record={map} u={u} />}
      {verdicts && (
        <WallDrawing
          record={verdicts}
          width={widths.finding}
          height={verdictHeight}
          u={fittingUnit(verdicts, widths.finding, verdictHeight, u)}
        />
      )}
    </div>
  )
}

/** The largest type unit at which the rows have their natural height within the room that is left. */
function fittingUnit(record: BulletRecord, width: number, height: number, u: number): number {
  const steps = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.67, 0.65]
  return u * (steps.find((step) => drawingHeight(record, width, u * step, 'wall') <= height) ?? 0.6)
}
