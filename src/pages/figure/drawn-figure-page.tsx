import { useMemo } from 'react'
import '~/later.css'
import { FigureBoundary } from '~/components/page/fault-boundary'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { FigureSpec } from '~/domain/figure/figure'
import { href } from '~/domain/link/href'
import { asOfWords } from '~/domain/period/format-period'
import { SlidesButton } from '~/features/slides/slides-actions'
import { selectFigure } from '~/selectors/figure/select-figure'
import { unnamedFigure } from '~/selectors/figure/unnamed-figure'
import { FigureOnPage } from './figure-on-page'

function DrawnFigure({ catalogue, spec }: { catalogue: Catalogue; spec: FigureSpec }) {
  const record = useMemo(() => selectFigure(catalogue, unnamedFigure(catalogue, spec)), [catalogue, spec])
  return (
    <>
      <FigureOnPage record={record} matter={`读者选定的图　${asOfWords(record.asOf)}`} />
      <div className="mt-7 flex flex-wrap items-center gap-x-12 gap-y-2 border-t border-rule pt-4 print:hidden">
        <SlidesButton catalogue={catalogue} what={{ kind: 'figure', record }} label={record.short} />
        <p className="text-[13.5px] text-ink2 2xl:text-[16px]">这幅图由读者选定，没有嵌入页；可以下载图片，或复制本页链接。</p>
      </div>
    </>
  )
}

/** An unnamed figure, a reader's choice, on a page of its own: it has no embed file, and says so. */
export function DrawnFigurePage({ catalogue, spec }: { catalogue: Catalogue; spec: FigureSpec | null }) {
  if (!spec) {
    return (
      <p role="alert" className="page-width py-16 text-[15px]">
        链接没有说清要画哪幅图。请<a href={href({ page: 'overview' })}>返回总览</a>，或检查链接是否完整。
      </p>
    )
  }
  return (
    <div className="page-width pt-7 print:pt-3">
      <FigureBoundary name="这幅图">
        <DrawnFigure catalogue={catalogue} spec={spec} />
      </FigureBoundary>
    </div>
  )
}
