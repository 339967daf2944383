import { useMemo } from 'react'
import '~/later.css'
import { HighlightList } from '~/components/figure/region-list'
import { FigureBoundary } from '~/components/page/fault-boundary'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Id } from '~/domain/dataset/id'
import type { Figure } from '~/domain/figure/figure'
import { href } from '~/domain/link/href'
import { asOfWords } from '~/domain/period/format-period'
import { SlidesButton } from '~/features/slides/slides-actions'
import { figureShelves, type Shelf } from '~/selectors/figure/figure-shelf'
import { selectFigure } from '~/selectors/figure/select-figure'
import { EmbedSection } from './embed-section'
import { FigureOnPage } from './figure-on-page'
import { RelatedFigures } from './related-figures'

interface NamedProps {
  readonly catalogue: Catalogue
  readonly figure: Figure
  readonly shelf: Shelf | undefined
}

function NamedFigure({ catalogue, figure, shelf }: NamedProps) {
  const record = useMemo(() => selectFigure(catalogue, figure), [catalogue, figure])
  const kind = shelf?.figures.find(({ id }) => id === figure.id)?.kind
  return (
    <>
      <FigureOnPage record={record} matter={[shelf?.name, kind, asOfWords(record.asOf)].filter(Boolean).join('　')}>
        {record.kind === 'highlights' && (
          <div className="2xl:[&_li]:text-[18px]">
            <HighlightList record={record} />
          </div>
        )}
      </FigureOnPage>
      <div className="mt-7 flex flex-wrap items-center gap-x-12 gap-y-2 border-t border-rule pt-4 text-[13.5px] print:hidden 2xl:text-[16px]">
        <SlidesButton catalogue={catalogue} what={{ kind: 'figure', record }} label={record.short} />
      </div>
      <EmbedSection catalogue={catalogue} record={record} id={figure.id} />
    </>
  )
}

/** One named figure on a page of its own, with its table, the codes that embed it, and its neighbours. */
export function FigurePage({ catalogue, id }: { catalogue: Catalogue; id: Id }) {
  const figure = catalogue.figures.get(id)
  const shelf = useMemo(() => figureShelves(catalogue).find(({ figures }) => figures.some((each) => each.id === id)), [catalogue, id])
  if (!figure) {
    return (
      <p role="alert" className="page-width py-16 text-[15px]">
        <span>{`没有名为“${id}”的图。请`}</span>
        <a href={href({ page: 'overview' })}>返回总览</a>
        ，或检查链接是否完整。
      </p>
    )
  }
  return (
    <article aria-label={figure.neutral} className="page-width pt-7 print:pt-3">
      <FigureBoundary name={figure.neutral}>
        <NamedFigure catalogue={catalogue} figure={figure} shelf={shelf} />
      </FigureBoundary>
      {shelf && <RelatedFigures shelf={shelf} id={id} />}
    </article>
  )
}
