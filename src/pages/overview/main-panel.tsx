import { ChoiceBar } from '~/components/control/choice-bar'
import { HighlightList } from '~/components/figure/region-list'
import type { Elements } from '~/components/page/elements'
import { FigureBoundary } from '~/components/page/fault-boundary'
import type { Form } from '~/domain/link/view'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { MainRecord } from './first-screen-record'
import { MainDrawing } from './main-drawing'
import { type MainActions, MainWords } from './main-words'
import { MoreButton } from './more-button'

interface Props {
  readonly record: MainRecord
  readonly picker: readonly { readonly key: string; readonly name: string }[]
  readonly form: Form
  readonly actions: MainActions | null
}

/** A trend has no list of counties next to it: its years are the table. */
function formsOf(main: FigureRecord | string): readonly { readonly key: Form; readonly name: string }[] {
  const isTrend = typeof main !== 'string' && main.kind === 'trend'
  const drawing = { key: 'map', name: isTrend ? '走势' : '地图' } as const
  const list = isTrend ? [] : [{ key: 'list', name: '列表' } as const]
  return [drawing, ...list, { key: 'table', name: '表格' }]
}

/** Indicators, the way to all others, and the form. */
function Pickers({ record, picker, form, actions }: Props) {
  return (
    <div className="relative flex flex-wrap items-start justify-between gap-x-4 border-b md:flex-nowrap border-rule pt-2 text-[14px] print:hidden lg:border-0 xl:pt-4 2xl:pt-6 2xl:text-[18px]">
      <div className="flex min-w-0 items-start gap-6 xl:gap-7">
        <ChoiceBar label="指标" choices={picker} chosen={record.indicator} onChoose={actions && actions.onIndicator} underline />
        {actions ? actions.more : <MoreButton open={false} chosenName="" disabled />}
      </div>
      <div className={`shrink-0 text-[13px] md:block 2xl:text-[17px] ${record.indicator === '' ? 'hidden' : ''}`}>
        <ChoiceBar label="形式" choices={formsOf(record.main)} chosen={form} onChoose={actions && actions.onForm} />
      </div>
    </div>
  )
}

interface MainProps {
  readonly main: FigureRecord
  readonly form: Form
  readonly actions: MainActions | null
  /** The choice of its periods. */
  readonly times: Elements
}

function Main({ main, form, actions, times }: MainProps) {
  if (form !== 'map') return <MainWords record={main} form={form} actions={actions} times={times} />
  return (
    <>
      <MainDrawing record={main} actions={actions} times={times} />
      {main.kind === 'highlights' && (
        <div className="mt-3 md:hidden print:hidden">
          <HighlightList record={main} {...(actions && { onPick: actions.onPick })} />
        </div>
      )}
    </>
  )
}

/** The main figure of the overview with its pickers: drawing, list or table of the same record; a sentence where it cannot be shown. */
export function MainPanel({ record, picker, form, actions }: Props) {
  const { main, periods, period } = record
  const times = periods.length > 1 && (
    <div className="pointer-events-auto mt-1 text-[13px] print:hidden md:max-w-[320px] xl:max-w-[385px] 2xl:mt-2 2xl:max-w-[520px] 2xl:text-[17px]">
      <ChoiceBar label="时期" choices={periods} chosen={period ?? ''} onChoose={actions && actions.onPeriod} />
    </div>
  )
  return (
    <div>
      <Pickers record={record} picker={picker} form={form} actions={actions} />
      {typeof main === 'string' ? (
        <p role="alert" className="py-10 text-[14px] text-ink2">
          {main}
        </p>
      ) : (
        <FigureBoundary name={main.title}>
          <Main main={main} form={form} actions={actions} times={times} />
          {actions?.picked}
        </FigureBoundary>
      )}
    </div>
  )
}
