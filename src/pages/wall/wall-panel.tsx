import type { Frame } from '~/charts/chart'
import { sideList } from '~/charts/side-list'
import { SideList } from '~/components/side-list'
import type { FigureRecord } from '~/selectors/figure-record'
import { WallDrawing } from './wall-drawing'

interface Props {
  readonly record: FigureRecord
  readonly width: number
  readonly height: number
  readonly u: number
}

/** Room above the drawing for the title and its line, in u. */
const titleRoom = 6.4

/** One further panel, behind a rule: complete in itself, since no one sees the whole wall. */
export function WallPanel({ record, width, height, u }: Props) {
  const gap = 1.6 * u
  const frame: Frame = { width: width - 2 * gap, height: height - titleRoom * u, u, medium: 'wall' }
  const listRoom = Math.ceil(sideList(record, frame).length / 2) * 1.15 * 1.9 * u
  return (
    <section aria-label={record.title} style={{ width, height, paddingLeft: gap, paddingRight: gap }} className="border-l border-rule">
      <h2 className="overflow-hidden font-serif font-bold" style={{ fontSize: 2 * u, lineHeight: 1.5, height: titleRoom * u }}>
        {record.short}
        <span className="block font-sans font-normal text-ink2" style={{ fontSize: 1.05 * u, lineHeight: 1.5 }}>
          {record.lead}
        </span>
      </h2>
      <WallDrawing record={record} width={frame.width} height={frame.height - listRoom} u={u} />
      {listRoom > 0 && <SideList record={record} frame={frame} size={1.15 * u} />}
    </section>
  )
}
