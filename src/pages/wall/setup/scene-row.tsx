import { RowAction } from '~/components/control/row-action'
import { DropLine, RowGrip } from '~/components/control/row-grip'
import { useRowDrag } from '~/components/control/use-row-drag'
import type { Id } from '~/domain/dataset/id'

/** A scene as the operator chooses and orders it. */
export interface ListedScene {
  readonly id: Id
  readonly title: string
  readonly seconds: number
  readonly isChosen: boolean
  /** Its number in the round; null where it is not shown. */
  readonly number: number | null
  /** The rows of the scenes that it is shown after and before; null where there is none. */
  readonly above: number | null
  readonly below: number | null
}

interface Props {
  readonly scene: ListedScene
  /** Its row, from 0. */
  readonly at: number
  readonly onChoose: (id: Id, wanted: boolean) => void
  readonly onMove: (from: number, to: number) => void
}

/** One scene: its number in the round, what it is called here and in links, its seconds, and how it is chosen and moved. */
export function SceneRow({ scene: { id, title, seconds, isChosen, number, above, below }, at, onChoose, onMove }: Props) {
  const { over, grip, row } = useRowDrag('scene', at, onMove)
  const step = (to: number | null) => {
    if (to !== null) onMove(at, to)
  }
  // What is not shown has no place in the round.
  const moves = isChosen ? '' : 'invisible'
  return (
    // Dragging is the mouse's way; 上移 and 下移 are everyone's.
    <li className="relative flex items-center gap-2 border-b border-rule" {...row}>
      {over && <DropLine side={over} />}
      <RowGrip {...grip} className={`hidden w-[24px] md:flex ${moves}`} />
      <label className="flex min-h-[44px] min-w-0 flex-1 items-center gap-2.5 leading-[1.5]">
        <input
          type="checkbox"
          className="shrink-0"
          checked={isChosen}
          onChange={({ currentTarget }) => onChoose(id, currentTarget.checked)}
        />
        <span className="w-[1.3em] shrink-0 text-right tabular-nums">{number ?? '—'}</span>
        <span className="min-w-0 flex-1 md:flex md:items-baseline md:justify-between md:gap-3">
          <span className={`block ${isChosen ? '' : 'text-ink3'}`}>{title}</span>
          <span translate="no" className="block font-mono text-[12px] text-ink3 2xl:text-[14px]">
            {id}
          </span>
        </span>
        <span className="w-[3.4em] shrink-0 text-right text-ink3 tabular-nums">{`${seconds}秒`}</span>
      </label>
      <span className={`flex shrink-0 gap-2 ${moves}`}>
        <RowAction act="up" word="上移" name={title} idle={above === null} onClick={() => step(above)} />
        <RowAction act="down" word="下移" name={title} idle={below === null} onClick={() => step(below)} />
      </span>
    </li>
  )
}
