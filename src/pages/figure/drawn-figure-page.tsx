import { useMemo } from 'react'
import '~/later.css'
import { FigureBoundary } from '~/components/page/fault-boundary'
import { latePart } from '~/components/page/late-part'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { FigureSpec } from '~/domain/figure/figure'
import { href } from '~/domain/link/href'
import type { Form } from '~/domain/link/view'
import { asOfWords } from '~/domain/period/format-period'
import { useLink } from '~/features/page-stores'
import { SlidesButton } from '~/features/slides/slides-actions'
import { shownChoice } from '~/selectors/choice/shown-choice'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { FigureBuilder } from './figure-builder'
import { FigureOnPage } from './figure-on-page'

// Whether it has an embed is known by the selectors of places' pages: the figure does not wait for them.
const DrawnEmbed = latePart('嵌入与转载', async () => (await import('./drawn-embed')).DrawnEmbed)

interface DrawnProps {
  readonly catalogue: Catalogue
  readonly spec: FigureSpec
  readonly form: Form
}

function DrawnFigure({ catalogue, spec, form }: DrawnProps) {
  const { record, listed, sentence } = useMemo(() => shownChoice(catalogue, spec, form), [catalogue, spec, form])
  return (
    <>
      <p role="status" className="text-[14px] leading-[1.7] print:hidden 2xl:text-[17px]">
        {sentence}
      </p>
      {record && <DrawnRecord catalogue={catalogue} record={record} listed={listed} />}
    </>
  )
}

function DrawnRecord({ catalogue, record, listed }: { catalogue: Catalogue; record: FigureRecord; listed: boolean }) {
  return (
    <>
      <FigureOnPage record={record} listed={listed} matter={`读者选定的图　${asOfWords(record.asOf)}`} />
      <div className="mt-7 flex flex-wrap items-center gap-x-12 gap-y-2 border-t border-rule pt-4 print:hidden">
        <SlidesButton catalogue={catalogue} what={{ kind: 'figure', record }} label={record.short} />
      </div>
      <DrawnEmbed catalogue={catalogue} record={record} />
    </>
  )
}

/** An unnamed figure on a page of its own: a reader's choice, or one of a place's page by its own link. */
export function DrawnFigurePage({ catalogue, spec }: { catalogue: Catalogue; spec: FigureSpec | null }) {
  const form = useLink((link) => link.view.form)
  if (!spec) {
    return (
      <p role="alert" className="page-width py-16 text-[15px]">
        链接没有说清要画哪幅图。请<a href={href({ page: 'overview' })}>返回总览</a>，或检查链接是否完整。
      </p>
    )
  }
  return (
    <div className="drawn-page page-width pt-5 print:pt-3">
      <FigureBuilder catalogue={catalogue} spec={spec} form={form} />
      <FigureBoundary name="这幅图">
        <DrawnFigure catalogue={catalogue} spec={spec} form={form} />
      </FigureBoundary>
    </div>
  )
}
