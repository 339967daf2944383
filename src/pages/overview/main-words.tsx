import { FigureSource } from '~/components/figure/figure-source'
import { FigureTools } from '~/components/figure/figure-tools'
import { LateTable } from '~/components/figure/figure-view'
import { HighlightList, RegionList } from '~/components/figure/region-list'
import type { Elements } from '~/components/page/elements'
import type { Form } from '~/domain/link/view'
import type { FigureRecord } from '~/selectors/figure/kinds'

/** What a reader may do with the panel; null on the static first screen. */
export interface MainActions {
  readonly onIndicator: (indicator: string) => void
  readonly onPeriod: (period: string) => void
  readonly onForm: (form: Form) => void
  readonly onPick: (adcode: string) => void
  readonly onPainted: () => void
  /** What the reader has picked on the map, and the way to it; null before. */
  readonly picked: Elements
  /** The list of all indicators, as the live page has it. */
  readonly more: Elements
}

interface Props {
  readonly record: FigureRecord
  readonly form: Exclude<Form, 'map'>
  readonly actions: MainActions | null
  /** The choice of its periods. */
  readonly times: Elements
}

function Words({ record, form, actions }: Omit<Props, 'times'>) {
  if (form === 'list' && record.kind === 'map') return <RegionList record={record} />
  if (form === 'list' && record.kind === 'highlights') return <HighlightList record={record} {...(actions && { onPick: actions.onPick })} />
  return <LateTable record={record} />
}

/** The main figure in words: title, unit, list or table, source. */
export function MainWords({ record, form, actions, times }: Props) {
  return (
    <div className="mt-4">
      <h2 className="text-[17px] font-bold xl:text-[18px] 2xl:text-[24px]">{record.short}</h2>
      <p className="mt-1 mb-3 text-[12.5px] text-ink2 2xl:text-[16px]">{record.lead}</p>
      {times}
      <Words record={record} form={form} actions={actions} />
      <p className="mt-2 text-[11.5px] leading-[1.6] text-ink3 2xl:text-[14px]">
        <FigureSource line={record.sourceLine} />
        <FigureTools record={record} />
      </p>
    </div>
  )
}
