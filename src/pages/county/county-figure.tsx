import { useMemo } from 'react'
import { FigureView } from '~/components/figure/figure-view'
import type { Slot } from '~/components/page/bands'
import { FigureBoundary } from '~/components/page/fault-boundary'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { RequestedFigure } from '~/selectors/figure/figure-words'
import { selectFigure } from '~/selectors/figure/select-figure'
import { figureColumns } from './figure-columns'

interface Props {
  readonly catalogue: Catalogue
  readonly figure: RequestedFigure
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

const columns = 'lg:grid-cols-[494px_494px] xl:grid-cols-[597px_597px] 2xl:grid-cols-[828px_828px]'

/** Figures in two columns as wide as the drawings in them (components/page/bands.ts: column), a hairline over each but the first; one alone takes the page. */
export function CountyFigures({ catalogue, figures }: { catalogue: Catalogue; figures: readonly RequestedFigure[] }) {
  const stacks = useMemo(() => figureColumns(figures), [figures])
  const slot = stacks.length > 1 ? 'column' : 'page'
  return (
    <div className={`grid grid-cols-1 justify-between ${stacks.length > 1 ? columns : ''}`}>
      {stacks.map((stack, at) => (
        <div key={at} className="min-w-0 border-rule max-lg:not-first:mt-8 max-lg:not-first:border-t max-lg:not-first:pt-6">
          {stack.map((figure) => (
            <div key={figure.id ?? figure.neutral} className="border-rule pb-8 not-first:border-t not-first:pt-6 last:pb-0">
              <CountyFigure catalogue={catalogue} figure={figure} slot={slot} />
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
