import { useMemo } from 'react'
import { FigureView } from '~/components/figure/figure-view'
import type { Elements } from '~/components/page/elements'
import { FigureBoundary } from '~/components/page/fault-boundary'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import { selectFigure } from '~/selectors/figure/select-figure'
import { known } from '~/selectors/reading/require-row'

interface NamedFigureProps {
  readonly catalogue: Catalogue
  readonly id: Id
  readonly slot: 'page' | 'half' | 'tall' | 'quarter'
  /** The section's heading is this figure's title already. */
  readonly bare?: boolean
}

/** The title of a named figure, for a section's heading; its neutral name where it cannot be shown. */
export function figureTitle(catalogue: Catalogue, id: Id): string {
  const figure = known(catalogue.figures, id, '图')
  try {
    return selectFigure(catalogue, figure).title
  } catch {
    return figure.neutral
  }
}

/** One named figure by its id, inside its own boundary. */
export function NamedFigure({ catalogue, id, slot, bare = false }: NamedFigureProps) {
  return (
    <FigureBoundary name={known(catalogue.figures, id, '图').neutral}>
      <SelectedFigure catalogue={catalogue} id={id} slot={slot} bare={bare} />
    </FigureBoundary>
  )
}

function SelectedFigure({ catalogue, id, slot, bare = false }: NamedFigureProps) {
  const record = useMemo(() => selectFigure(catalogue, known(catalogue.figures, id, '图')), [catalogue, id])
  return <FigureView record={record} slot={slot} bare={bare} />
}

interface SectionProps {
  readonly kicker: string
  readonly heading: string
  /** Classes for its place on a sheet of paper. */
  readonly onPaper?: string
  readonly children: Elements
}

/** A section under an ink rule: a gold word, a serif heading. */
export function Section({ kicker, heading, onPaper = '', children }: SectionProps) {
  return (
    <section
      aria-label={heading}
      className={`below-fold page-width mt-12 border-t border-ink pt-5 print:mt-1 print:pt-1 2xl:mt-16 ${onPaper}`}
    >
      <p className="text-[12.5px] font-bold text-gold-text print:float-right print:text-[10.5px] 2xl:text-[16px]">{kicker}</p>
      <h2 className="mt-1 font-serif text-[23px] leading-snug font-bold print:mt-0 print:text-[19px] xl:text-[27px] 2xl:text-[32px]">
        {heading}
      </h2>
      <div className="mt-5 print:mt-1">{children}</div>
    </section>
  )
}
