import { RowAction } from '~/components/control/row-action'
import { DropLine, RowGrip } from '~/components/control/row-grip'
import { useRowDrag } from '~/components/control/use-row-drag'
import { figureHref } from '~/domain/link/href'
import { FigureThumb } from '~/features/briefing/figure-thumb'
import { TypedField } from '~/features/briefing/typed-field'
import type { BriefingFigure, BriefingGap } from '~/selectors/briefing/briefing-record'

/** What can be done with one item of the list. */
export interface RowActions {
  readonly onMove: (from: number, to: number) => void
  readonly onRemove: (at: number) => void
  readonly onTitle: (at: number, title: string, fresh: boolean) => void
  readonly onNote: (at: number, note: string, fresh: boolean) => void
}

interface Props {
  readonly entry: BriefingFigure | BriefingGap
  readonly count: number
  readonly actions: RowActions
}

function Buttons({ entry: { at }, name, count, actions }: Props & { readonly name: string }) {
  return (
    <span className="flex gap-3">
      <RowAction act="up" word="上移" name={name} idle={at === 0} onClick={() => actions.onMove(at, at - 1)} />
      <RowAction act="down" word="下移" name={name} idle={at === count - 1} onClick={() => actions.onMove(at, at + 1)} />
      <RowAction act="remove" word="移除" name={name} onClick={() => actions.onRemove(at)} />
    </span>
  )
}

function Words({ entry, actions }: { readonly entry: BriefingFigure; readonly actions: RowActions }) {
  const { at, record, item, isOwnTitle } = entry
  return (
    <>
      <TypedField
        label={`第${at + 1}幅的标题`}
        value={isOwnTitle ? (item.title ?? '') : ''}
        fallback={record.title}
        isTitle
        className="py-[9px] text-[16px] leading-[1.5] font-bold 2xl:text-[19px]"
        onType={(text, fresh) => actions.onTitle(at, text, fresh)}
      />
      {isOwnTitle && (
        <p className="pt-1 text-[12.5px] leading-[1.6] text-ink2 2xl:text-[14px]">
          <b>自拟标题</b>
          <span>{`；图的原题：${record.title}。清空即恢复原题。`}</span>
        </p>
      )}
      <TypedField
        label={`第${at + 1}幅的说明`}
        value={item.note}
        fallback=""
        placeholder="说明（可不填）：印在册页上，也写进讲稿"
        className="py-[10px] text-[14px] leading-[1.6] placeholder:text-ink3 2xl:text-[16px]"
        onType={(text, fresh) => actions.onNote(at, text, fresh)}
      />
      <p className="pt-2 text-[12px] leading-[1.6] text-ink3 2xl:text-[14px]">{`来源：${record.sourceLine}`}</p>
    </>
  )
}

/** One item of the list: its number, small picture, title and note, and how it is moved and taken away. */
export function BriefingRow({ entry, count, actions }: Props) {
  const { at, record } = entry
  const name = record === null ? `第${at + 1}幅` : entry.title
  const buttons = <Buttons entry={entry} name={name} count={count} actions={actions} />
  const { over, grip, row } = useRowDrag('row', at, actions.onMove)
  return (
    // Dragging is the mouse's way; 上移 and 下移 are everyone's.
    <li
      className="relative grid gap-x-5 border-b border-rule py-4 md:grid-cols-[34px_minmax(0,248px)_minmax(0,1fr)] 2xl:grid-cols-[40px_minmax(0,330px)_minmax(0,1fr)]"
      {...row}
    >
      {over && <DropLine side={over} />}
      <div className="flex items-center gap-4 md:block">
        <span className="block text-center text-[22px] leading-[1.4] font-bold 2xl:text-[27px]">{at + 1}</span>
        <RowGrip {...grip} className="hidden w-[30px] md:flex" />
        <span className="md:hidden">{buttons}</span>
      </div>
      {record === null ? (
        <>
          <p className="py-2 text-[14px] leading-[1.7] text-ink2 md:col-span-2" role="alert">
            {`${entry.fault}其余各幅不受影响；可以移除这一幅，再从全部图中挑选。`}
          </p>
          <span className="hidden md:col-start-2 md:block">{buttons}</span>
        </>
      ) : (
        <>
          <a href={figureHref(record)} aria-label={`看大图：${entry.title}`} className="mb-2 block md:mb-0">
            <FigureThumb record={record} />
          </a>
          <div className="-mt-2 min-w-0">
            <Words entry={entry} actions={actions} />
            <span className="hidden md:block">{buttons}</span>
          </div>
        </>
      )}
    </li>
  )
}
