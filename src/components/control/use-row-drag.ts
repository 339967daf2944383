import { useState, type DragEvent } from 'react'

/** Where a row that is dragged would come: before or after the row under it. */
export type DropSide = 'before' | 'after'

interface RowDrag {
  /** The side of this row on which the dragged one would come; null where none is over it. */
  readonly over: DropSide | null
  /** What the row's grip listens to, and what the row itself does. */
  readonly grip: { readonly onDragStart: (event: DragEvent) => void; readonly onDragEnd: () => void }
  readonly row: Readonly<Record<'onDragOver' | 'onDragLeave' | 'onDrop', (event: DragEvent) => void>>
}

function sideOf({ currentTarget, clientY }: DragEvent): DropSide {
  const { top, height } = currentTarget.getBoundingClientRect()
  return clientY < top + height / 2 ? 'before' : 'after'
}

/**
 * The mouse's way of ordering a list: the row at `at` is taken by its grip and let fall before or after another. `kind` keeps rows of other
 * lists away, those of another window too. Places are counted from 0.
 */
export function useRowDrag(kind: string, at: number, onMove: (from: number, to: number) => void): RowDrag {
  const [over, setOver] = useState<DropSide | null>(null)
  const type = `application/x-dajuan-${kind}`
  return {
    over,
    grip: {
      onDragStart: ({ dataTransfer, currentTarget }) => {
        dataTransfer.setData(type, String(at))
        dataTransfer.effectAllowed = 'move'
        const row = currentTarget.closest('li')
        if (row) dataTransfer.setDragImage(row, 12, 24)
      },
      onDragEnd: () => setOver(null),
    },
    row: {
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes(type)) return
        event.preventDefault()
        setOver(sideOf(event))
      },
      onDragLeave: () => setOver(null),
      onDrop: (event) => {
        const text = event.dataTransfer.getData(type)
        setOver(null)
        if (text === '') return
        event.preventDefault()
        const from = Number(text)
        const gap = sideOf(event) === 'before' ? at : at + 1
        onMove(from, from < gap ? gap - 1 : gap)
      },
    },
  }
}
