import type { DragEvent } from 'react'
import type { DropSide } from './use-row-drag'

interface Props {
  readonly className: string
  readonly onDragStart: (event: DragEvent) => void
  readonly onDragEnd: () => void
}

/** Six dots to take hold of a row by. */
export function RowGrip({ className, onDragStart, onDragEnd }: Props) {
  return (
    <span
      draggable
      aria-hidden="true"
      title="按住拖动，改变顺序"
      data-grip
      className={`min-h-[44px] cursor-grab items-center justify-center text-ink3 ${className}`}
      onDragStart={onDragStart}
      onDragEnd={onDragEnd}
    >
      <svg viewBox="0 0 10 16" className="h-[16px] w-[10px]" fill="currentColor">
        {[2, 8, 14].flatMap((y) => [2, 8].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.4" />))}
      </svg>
    </span>
  )
}

/** Where the dragged row would come. */
export const DropLine = ({ side }: { readonly side: DropSide }) => (
  <span className={`absolute right-0 left-0 h-[3px] bg-gold ${side === 'before' ? 'top-[-2px]' : 'bottom-[-2px]'}`} />
)
