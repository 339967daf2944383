import { useMemo, type ReactNode } from 'react'
import type { Slot } from '~/components/bands'
import { FigureBoundary } from '~/components/figure-boundary'
import { FigureView } from '~/components/figure-view'
import type { Catalogue } from '~/domain/catalogue'
import type { AskedFigure } from '~/selectors/figure-words'
import { selectFigure } from '~/selectors/select-figure'

interface Props {
  readonly catalogue: Catalogue
  readonly figure: AskedFigure
  readonly slot: Slot
}

function SelectedFigure({ catalogue, figure, slot }: Props) {
  const record = useMemo(() => selectFigure(catalogue, figure), [catalogue, figure])
  return <FigureView record={record} slot={slot} />
}

/** One figure of the page inside its own boundary. */
export function CountyFigure({ catalogue, figure, slot }: Props) {
  return (
    <FigureBoundary name={figure.neutral}>
      <SelectedFigure catalogue={catalogue} figure={figure} slot={slot} />
    </FigureBoundary>
  )
}

/** Two columns as wide as the drawings in them (components/bands.ts: column); a hairline over every pair. */
export function FigureColumns({ children }: { children: readonly ReactNode[] }) {
  const pairs = Array.from({ length: Math.ceil(children.length / 2) }, (_, at) => children.slice(2 * at, 2 * at + 2))
  return pairs.map((pair, at) => (
    <div
      key={at}
      className="grid grid-cols-1 justify-between gap-y-8 border-rule pb-8 not-first:border-t not-first:pt-6 last:pb-0 lg:grid-cols-[494px_494px] xl:grid-cols-[597px_597px] 2xl:grid-cols-[828px_828px]"
    >
      {pair.map((each, index) => (
        <div key={index} className="min-w-0">
          {each}
        </div>
      ))}
    </div>
  ))
}
