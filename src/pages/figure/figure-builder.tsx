import { useMemo, useState } from 'react'
import { CountyChooser } from '~/components/control/county-chooser'
import { useBand } from '~/components/page/bands'
import { latePart } from '~/components/page/late-part'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode, Id } from '~/domain/dataset/id'
import { kindNames, type FigureSpec } from '~/domain/figure/figure'
import type { Form } from '~/domain/link/view'
import { touchingDivisions } from '~/domain/place/touching-divisions'
import { usePageStores } from '~/features/page-stores'
import { chosenSpec } from '~/selectors/choice/choice-offers'
import { choiceOf, choosablePlaces, isChosenKind, isCity, type FigureChoice } from '~/selectors/choice/figure-choice'
import { heldWords } from '~/selectors/choice/held-words'
import { showFigure } from '~/state/filter-store'
import { KindRow } from './builder-kinds'
import { BuilderButton, BuilderRow } from './builder-row'
import { YearRow } from './builder-years'

const IndicatorList = latePart('全部指标', async () => (await import('~/features/indicator-list')).IndicatorList, {
  waiting: () => <p role="status">正在读取全部指标……</p>,
})

/** As many measures as one comparison has room for on a sheet. */
const mostIndicators = 8

interface RowProps {
  readonly catalogue: Catalogue
  readonly choice: FigureChoice
  readonly onChoose: (changed: Partial<FigureChoice>) => void
}

function PlaceRow({ catalogue, choice: { regions, focus }, onChoose }: RowProps) {
  const { counties, site } = catalogue
  const all = counties.map(({ adcode }) => adcode)
  const isAll = regions.length === all.length
  const choose = (places: readonly Adcode[]) => onChoose({ regions: choosablePlaces(catalogue, places) })
  const own = focus ?? regions[0]
  const county = counties.find(({ adcode }) => adcode === own)
  const around = useMemo(() => touchingDivisions(catalogue.hexMap), [catalogue])
  const near = county ? choosablePlaces(catalogue, [county.adcode, ...(around.get(county.adcode) ?? [])]) : []
  // Of all, as of the city, a press on one begins with that one: who wants four of eleven need not put out seven.
  const picked = isAll || isCity(catalogue, regions) ? [] : regions
  const toggle = (adcode: Adcode) => choose(picked.includes(adcode) ? picked.filter((each) => each !== adcode) : [...picked, adcode])
  return (
    <BuilderRow name="地区">
      <div role="group" aria-label="地区：整体选择" className="flex flex-wrap gap-x-4">
        <BuilderButton name="全部县（区、市）" pressed={isAll} onClick={() => choose(all)} />
        {county && (focus !== null || !isAll) && (
          <BuilderButton name={`${county.name}及相邻县（区、市）`} pressed={regions.join() === near.join()} onClick={() => choose(near)} />
        )}
        <BuilderButton
          name={catalogue.regions.get(site.region)?.name ?? ''}
          pressed={isCity(catalogue, regions)}
          onClick={() => choose([])}
        />
      </div>
      <CountyChooser counties={counties} chosen={picked} label="地区：逐个选择" onToggle={toggle} />
    </BuilderRow>
  )
}

function IndicatorRow({ catalogue, choice: { kind, indicators, regions }, onChoose }: RowProps) {
  const [open, setOpen] = useState(false)
  const several = kind === 'comparison'
  const names = indicators.flatMap((id) => catalogue.indicators.get(id)?.name ?? []).join('、')
  const choose = (id: Id) => {
    if (!several) {
      onChoose({ indicators: [id], period: null })
      setOpen(false)
      return
    }
    const left = indicators.filter((each) => each !== id)
    const next = indicators.includes(id) ? left : [...indicators, id].slice(-mostIndicators)
    if (next.length > 0) onChoose({ indicators: next })
  }
  return (
    <BuilderRow name="指标">
      <button
        type="button"
        aria-expanded={open}
        aria-label={`指标：${names}，换一项`}
        className="min-h-[36px] border-b-3 border-gold px-1 text-left font-bold"
        onClick={() => setOpen(!open)}
      >
        <span>{names}</span>
        <span aria-hidden="true" className="ml-1.5 text-[.8em]">
          {open ? '▴' : '▾'}
        </span>
      </button>
      <span className="text-ink3">{several ? `对比可选${mostIndicators}项以内` : heldWords(catalogue, indicators[0] ?? '', regions)}</span>
      {open && (
        <div className="my-2 w-full border border-ink p-3 md:p-4">
          <IndicatorList catalogue={catalogue} chosen={indicators} onChoose={choose} noteOf={(id) => heldWords(catalogue, id, regions)} />
        </div>
      )}
    </BuilderRow>
  )
}

/** A figure of a kind that nobody makes by choosing: what it is, and that the choices below begin another. */
function OtherKind({ spec, choice, catalogue }: { spec: FigureSpec; choice: FigureChoice; catalogue: Catalogue }) {
  const first = catalogue.indicators.get(choice.indicators[0] ?? '')?.name ?? ''
  return (
    <p className="border-t border-rule py-2 leading-[1.7] text-ink2">
      {`本图是“${kindNames[spec.kind].name}”，不由选项画出。选定形式，即按下列地区以“${first}”另画一幅。`}
    </p>
  )
}

/**
 * Where a reader makes a figure: places, indicator, years and kind. Every press is a figure of its own, with its link; Back undoes it.
 */
export function FigureBuilder({ catalogue, spec, form }: { catalogue: Catalogue; spec: FigureSpec; form: Form }) {
  const { filter } = usePageStores()
  // On a phone the choices would push the figure off the screen.
  const [open, setOpen] = useState(useBand().from >= 768)
  const choice = useMemo(() => choiceOf(catalogue, spec), [catalogue, spec])
  const onChoose = (changed: Partial<FigureChoice>) => showFigure(filter, chosenSpec(catalogue, { ...choice, ...changed }), form)
  const rows = { catalogue, choice, onChoose }
  const isMade = isChosenKind(spec.kind)
  return (
    <details
      open={open}
      className="mb-5 border-b border-rule text-[13px] print:hidden 2xl:text-[17px]"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="cursor-pointer py-2 text-[13px] 2xl:text-[17px]">
        <span className="font-bold text-gold-text">改选</span>
        <span className="ml-2 text-ink3">地区、指标、年份和形式</span>
      </summary>
      {!isMade && <OtherKind spec={spec} choice={choice} catalogue={catalogue} />}
      <PlaceRow {...rows} />
      <IndicatorRow {...rows} />
      {isMade && <YearRow {...rows} />}
      <KindRow
        catalogue={catalogue}
        choice={choice}
        shown={form === 'table' ? 'table' : spec.kind}
        onChoose={(next, nextForm) => showFigure(filter, next ?? chosenSpec(catalogue, choice), nextForm)}
      />
    </details>
  )
}
