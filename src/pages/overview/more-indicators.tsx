import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { latePart } from '~/components/page/late-part'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { MoreButton } from './more-button'

const IndicatorList = latePart('全部指标', async () => (await import('~/features/indicator-list')).IndicatorList, {
  waiting: () => <p role="status">正在读取全部指标……</p>,
})

interface Props {
  readonly catalogue: Catalogue
  /** The indicator shown, when it is none of the picker's own; '' otherwise. */
  readonly chosen: string
  readonly chosenName: string
  readonly onChoose: (indicator: string) => void
}

/** Closes when the reader points elsewhere; Esc closes it and gives the focus back. */
function useDismissal(open: boolean, close: () => void, leave: () => void) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    const point = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box.current?.contains(target)) close()
    }
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') leave()
    }
    document.addEventListener('pointerdown', point)
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('pointerdown', point)
      document.removeEventListener('keydown', press)
    }
  }, [open, close, leave])
  return box
}

/** The way to every other indicator: a list by theme that narrows while one types. */
export function MoreIndicators({ catalogue, chosen, chosenName, onChoose }: Props) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const panel = useId()
  const close = useCallback(() => setOpen(false), [])
  const leave = useCallback(() => {
    setOpen(false)
    button.current?.focus()
  }, [])
  const box = useDismissal(open, close, leave)
  return (
    <div ref={box} className="shrink-0">
      <MoreButton ref={button} open={open} chosenName={chosenName} aria-controls={panel} onClick={() => setOpen(!open)} />
      <div id={panel} hidden={!open}>
        {open && (
          <div className="absolute top-full right-0 left-0 z-10 border border-ink bg-paper p-4">
            <IndicatorList
              catalogue={catalogue}
              chosen={[chosen]}
              onChoose={(id) => {
                onChoose(id)
                leave()
              }}
            />
          </div>
        )}
      </div>
    </div>
  )
}
