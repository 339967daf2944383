import { useMemo } from 'react'
import { ChoiceBar } from '~/components/choice-bar'
import { Drawing } from '~/components/drawing'
import { FigureBoundary } from '~/components/figure-boundary'
import { FigureTable } from '~/components/figure-table'
import { recordTable } from '~/components/record-table'
import { HighlightList } from '~/components/highlight-list'
import { RegionList } from '~/components/region-list'
import { SourceText } from '~/components/source-text'
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
  readonly actions: MapActions | null
}

/** Title and unit: over the empty north-west of the map, on a phone above a map that has values. */
function MapTitle({ record }: Pick<Props, 'record'>) {
  const place = record.kind === 'map' ? 'mx-2.5 mb-2 md:absolute md:mx-0' : 'absolute left-2.5'
  return (
    <div className={`pointer-events-none top-2 z-1 md:left-0 xl:top-5 ${place}`}>
      <h2 className="text-[17px] font-bold xl:text-[18px] 2xl:text-[24px]">{record.short}</h2>
      <p className={`mt-1.5 text-[12.5px] leading-[1.7] text-ink2 2xl:text-[16px] ${record.kind === 'map' ? '' : 'hidden md:block'}`}>
        <span className="block">{record.lead}</span>
        {record.kind === 'highlights' && <span className="block">点击县（区、市）加入下方对比。</span>}
      </p>
    </div>
  )
}

function MapDrawing({ record, actions }: Pick<Props, 'record' | 'actions'>) {
  // Beside the highlight map there is room for the note in the empty south; a value map has a longer one, below.
  const corner = record.kind === 'highlights' ? 'xl:absolute xl:bottom-0 xl:left-[33%] xl:w-[250px] 2xl:w-[330px]' : ''
  return (
    <div className="relative -ml-2.5 md:ml-0">
      <MapTitle record={record} />
      <div className="map-width">
        <Drawing record={record} slot="map" {...(actions && { onPick: actions.onPick, onPainted: actions.onPainted })} />
      </div>
      <p className={`mx-2.5 mt-2 text-[11.5px] leading-[1.6] text-ink3 md:mx-0 2xl:text-[14px] ${corner}`}>
        来源：
        <SourceText text={`${record.sourceLine}。${record.notice}`} />
      </p>
    </div>
  )
}

/** The same record in words: title, unit, list or table, source. */
function MapWords({ record, form, actions }: Pick<Props, 'record' | 'actions'> & { form: Exclude<Form, 'map'> }) {
  return (
    <div className="mt-4">
      <h2 className="text-[17px] font-bold xl:text-[18px] 2xl:text-[24px]">{record.short}</h2>
      <p className="mt-1 mb-3 text-[12.5px] text-ink2 2xl:text-[16px]">{record.lead}</p>
      {form === 'table' && <RecordTable record={record} />}
      {form === 'list' &&
        (record.kind === 'map' ? (
          <RegionList record={record} />
        ) : (
          <HighlightList record={record} {...(actions && { onPick: actions.onPick })} />
        ))}
      <p className="mt-2 text-[11.5px] leading-[1.6] text-ink3 2xl:text-[14px]">
        来源：
        <SourceText text={record.sourceLine} />
      </p>
    </div>
  )
}

function RecordTable({ record }: Pick<Props, 'record'>) {
  const table = useMemo(() => recordTable(record), [record])
  return <FigureTable table={table} caption={record.title} />
}

interface PanelProps extends Omit<Props, 'record'> {
  /** The figure, or the sentence that says why it is not there. */
  readonly record: HighlightsRecord | MapRecord | string
  readonly picker: readonly { readonly key: string; readonly name: string }[]
  readonly chosen: string
  readonly form: Form
}

/** The main figure of the overview with its picker: map, list or table of the same record; a sentence where it cannot be shown. */
export function MapPanel({ record, picker, chosen, form, actions }: PanelProps) {
  return (
    <div>
      <div className="flex items-start justify-between gap-4 border-b border-rule pt-2 text-[14px] lg:border-0 xl:pt-4 2xl:pt-6 2xl:text-[18px]">
        <ChoiceBar label="指标" choices={picker} chosen={chosen} onChoose={actions && actions.onFigure} underline />
        <div className="hidden text-[13px] md:block 2xl:text-[17px]">
          <ChoiceBar label="形式" choices={forms} chosen={form} onChoose={actions && actions.onForm} />
        </div>
      </div>
      {typeof record === 'string' ? (
        <p role="alert" className="py-10 text-[14px] text-ink2">
          {record}
        </p>
      ) : (
        <FigureBoundary name={record.title}>
          {form === 'map' ? <MapDrawing record={record} actions={actions} /> : <MapWords record={record} form={form} actions={actions} />}
          {form === 'map' && record.kind === 'highlights' && (
            <div className="mt-3 md:hidden">
              <HighlightList record={record} {...(actions && { onPick: actions.onPick })} />
            </div>
          )}
        </FigureBoundary>
      )}
    </div>
  )
}
