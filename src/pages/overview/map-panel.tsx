import { useMemo } from 'react'
import { ChoiceBar } from '~/components/choice-bar'
import { Drawing } from '~/components/drawing'
import { FigureBoundary } from '~/components/figure-boundary'
import { FigureTable } from '~/components/figure-table'
import { recordTable } from '~/components/record-table'
import { HighlightList } from '~/components/highlight-list'
import type { HighlightsRecord, MapRecord } from '~/selectors/figure-record'
import type { Form } from '~/state/view'

const forms: readonly { key: Form; name: string }[] = [
  { key: 'map', name: '地图' },
  { key: 'list', name: '列表' },
  { key: 'table', name: '表格' },
]

/** What a reader may do with the panel; null on the static first screen. */
export interface MapActions {
  readonly onFigure: (id: string) => void
  readonly onForm: (form: Form) => void
  readonly onPick: (adcode: string) => void
  readonly onPainted: () => void
}

interface Props {
  readonly record: HighlightsRecord | MapRecord
  readonly picker: readonly { readonly key: string; readonly name: string }[]
  readonly form: Form
  readonly actions: MapActions | null
}

function MapDrawing({ record, actions }: Pick<Props, 'record' | 'actions'>) {
  return (
    <div className="relative -ml-2.5 md:ml-0">
      <div className="pointer-events-none absolute top-2 left-2.5 z-1 md:left-0 xl:top-5">
        <h2 className="text-[17px] font-bold xl:text-[18px] 2xl:text-[24px]">{record.short}</h2>
        <p className="mt-1.5 hidden text-[12.5px] leading-[1.7] text-ink2 md:block 2xl:text-[16px]">
          <span className="block">{record.lead}</span>
          {record.kind === 'highlights' && <span className="block">点击县（区、市）加入下方对比。</span>}
        </p>
      </div>
      <div className="map-width">
        <Drawing record={record} slot="map" {...(actions && { onPick: actions.onPick, onPainted: actions.onPainted })} />
      </div>
      <p className="mx-2.5 mt-2 text-[11.5px] leading-[1.6] text-ink3 md:absolute md:bottom-0 md:left-[33%] md:mx-0 md:w-[250px] 2xl:w-[330px] 2xl:text-[14px]">
        来源：{record.sourceLine}。{record.notice}
      </p>
    </div>
  )
}

function RecordTable({ record }: Pick<Props, 'record'>) {
  const table = useMemo(() => recordTable(record), [record])
  return <FigureTable table={table} caption={record.title} />
}

/** The main figure of the overview with its picker: map, list or table of the same record. */
export function MapPanel({ record, picker, form, actions }: Props) {
  const list = record.kind === 'highlights' ? <HighlightList record={record} {...(actions && { onPick: actions.onPick })} /> : null
  return (
    <div>
      <div className="flex items-start justify-between gap-4 border-b border-rule pt-2 text-[14px] lg:border-0 xl:pt-4 2xl:pt-6 2xl:text-[18px]">
        <ChoiceBar label="指标" choices={picker} chosen={record.id ?? ''} onChoose={actions && actions.onFigure} underline />
        <div className="hidden text-[13px] md:block 2xl:text-[17px]">
          <ChoiceBar label="形式" choices={forms} chosen={form} onChoose={actions && actions.onForm} />
        </div>
      </div>
      <FigureBoundary name={record.title}>
        {form === 'map' && <MapDrawing record={record} actions={actions} />}
        {form === 'list' && <div className="mt-5">{list ?? <RecordTable record={record} />}</div>}
        {form === 'table' && (
          <div className="mt-5">
            <RecordTable record={record} />
          </div>
        )}
        {form === 'map' && list && <div className="mt-3 md:hidden">{list}</div>}
      </FigureBoundary>
    </div>
  )
}
