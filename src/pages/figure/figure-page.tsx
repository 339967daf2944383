import '~/later.css'
import { useMemo } from 'react'
import { FigureBoundary } from '~/components/figure-boundary'
import { HighlightList } from '~/components/highlight-list'
import type { Catalogue } from '~/domain/catalogue'
import type { Figure } from '~/domain/figure'
import type { Id } from '~/domain/id'
import { SlidesButton } from '~/features/slides/slides-actions'
import { selectFigure } from '~/selectors/select-figure'
import { FigureOnPage } from './figure-on-page'

function NamedFigure({ catalogue, figure }: { catalogue: Catalogue; figure: Figure }) {
  const record = useMemo(() => selectFigure(catalogue, figure), [catalogue, figure])
  return (
    <>
      <FigureOnPage record={record} />
      {record.kind === 'highlights' && (
        <div className="mt-6 lg:hidden print:hidden">
          <HighlightList record={record} />
        </div>
      )}
      <div className="mt-6">
        <SlidesButton catalogue={catalogue} what={{ kind: 'figure', record }} label={record.short} />
      </div>
    </>
  )
}

/** One named figure on a page of its own, with the address of its embed file. */
export function FigurePage({ catalogue, id }: { catalogue: Catalogue; id: Id }) {
  const figure = catalogue.figures.get(id)
  if (!figure) {
    return (
      <p role="alert" className="page-width py-16 text-[15px]">
        没有名为“{id}”的图。请<a href="#/">返回总览</a>，或检查链接是否完整。
      </p>
    )
  }
  return (
    <div className="page-width pt-8 print:pt-3">
      <FigureBoundary name={figure.neutral}>
        <NamedFigure catalogue={catalogue} figure={figure} />
      </FigureBoundary>
      <p className="mt-6 text-[13px] text-ink2 print:hidden">
        嵌入：
        <a className="text-gold-text underline" href={`embed/${id}.html`}>
          embed/{id}.html
        </a>
        （不需要脚本即可阅读）
      </p>
    </div>
  )
}
