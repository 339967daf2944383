import { memo } from 'react'
import { Drawing } from '~/components/drawing/drawing'
import { FigureSource } from '~/components/figure/figure-source'
import { FigureTools } from '~/components/figure/figure-tools'
import { Headline, HeadlineFacts } from '~/components/figure/headline-block'
import { FigureBoundary } from '~/components/page/fault-boundary'
import type { Form } from '~/domain/link/view'
import type { BulletRecord } from '~/selectors/figure/bullet-figure'
import type { FirstScreenRecord } from './first-screen-record'
import { MainPanel } from './main-panel'
import type { MainActions } from './main-words'

interface Props {
  readonly record: FirstScreenRecord
  readonly form: Form
  readonly actions: MainActions | null
}

const VerdictStrip = memo(function VerdictStrip({ verdicts, onPainted }: { verdicts: BulletRecord; onPainted: (() => void) | null }) {
  return (
    <section aria-label={verdicts.title} className="hero-verdicts mt-2 border-t border-ink pt-1.5">
      <FigureBoundary name={verdicts.title}>
        <Drawing record={verdicts} slot="strip" {...(onPainted && { onPainted })} />
      </FigureBoundary>
      <p className="mt-1.5 justify-between gap-8 text-[11.5px] text-ink3 print:text-[9.5px] lg:flex 2xl:text-[14px]">
        <span className="block">{verdicts.lead}</span>
        <span className="block">
          <FigureSource line={verdicts.sourceLine} />
          <FigureTools record={verdicts} />
        </span>
      </p>
    </section>
  )
})

/** Finding on the left, all counties on the right, the verdicts along the foot. */
export function FirstScreen({ record, form, actions }: Props) {
  return (
    <div className="page-width">
      <div className="hero lg:grid lg:grid-cols-[340px_700px] lg:grid-rows-[auto_1fr] lg:gap-x-[40px] xl:grid-cols-[392px_806px] xl:gap-x-[88px] 2xl:grid-cols-[520px_1130px] 2xl:gap-x-[78px]">
        {/* As high as it is next to the map, so that the figures under it stay where they are, whatever is chosen there. */}
        <div className="lg:min-h-[230px] xl:min-h-[263px] 2xl:min-h-[413px]">
          <Headline headlines={record.headlines} />
        </div>
        <div className="hero-main mt-5 border-t border-ink print:mt-2 print:min-h-0 print:border-0 lg:min-h-[565px] xl:min-h-[580px] 2xl:min-h-[802px] lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:mt-0 lg:border-0">
          <MainPanel record={record} picker={record.picker} form={form} actions={actions} />
        </div>
        <div className="hero-facts mt-8 lg:col-start-1 lg:row-start-2 lg:mt-4 lg:pb-5">
          <HeadlineFacts facts={record.headlines.facts} />
        </div>
      </div>
      {typeof record.verdicts === 'string' ? (
        <p role="alert" className="mt-4 border-t border-ink py-4 text-[14px] text-ink2">
          {record.verdicts}
        </p>
      ) : (
        <VerdictStrip verdicts={record.verdicts} onPainted={actions && actions.onPainted} />
      )}
    </div>
  )
}
