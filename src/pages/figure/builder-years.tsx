import { LabelledSelect } from '~/components/control/labelled-select'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { heldPeriods, periodOf, yearsToChoose } from '~/selectors/choice/choice-periods'
import { type FigureChoice, isOfOnePeriod } from '~/selectors/choice/figure-choice'
import { BuilderRow } from './builder-row'

interface Props {
  readonly catalogue: Catalogue
  readonly choice: FigureChoice
  readonly onChoose: (changed: Partial<FigureChoice>) => void
}

const look = { label: 'flex items-center gap-2', words: 'text-ink3', list: 'h-[36px] border-b border-rule2 bg-paper pr-1 text-ink' }
const yearChoice = (year: number) => ({ key: String(year), name: `${year}年` })

/** The one period of a map or of bars, with how many places have it, and the county that stands out. */
function PeriodSelects({ catalogue, choice, onChoose }: Props) {
  const held = heldPeriods(catalogue, choice)
  const several = choice.regions.length > 1
  const counties = catalogue.counties.filter(({ adcode }) => choice.regions.includes(adcode))
  return (
    <>
      {held.length > 0 && (
        <LabelledSelect
          label="时期"
          look={look}
          choices={held.map(({ key, name, places }) => ({ key, name: several ? `${name}（${places}个）` : name }))}
          chosen={periodOf(catalogue, choice) ?? ''}
          onChoose={(period) => onChoose({ period })}
        />
      )}
      <LabelledSelect
        label="突出"
        look={look}
        choices={[{ key: '', name: '不突出' }, ...counties.map(({ adcode, name }) => ({ key: adcode, name }))]}
        chosen={choice.focus ?? ''}
        onChoose={(key) => onChoose({ focus: key === '' ? null : key })}
      />
    </>
  )
}

/** The first and the last year; one that would pass the other takes it along. */
function SpanSelects({ catalogue, choice: { from, to, ...choice }, onChoose }: Props) {
  const choices = yearsToChoose(catalogue, { ...choice, from, to }).map(yearChoice)
  return (
    <>
      <LabelledSelect
        label="从"
        look={look}
        choices={choices}
        chosen={String(from)}
        onChoose={(year) => onChoose({ from: Number(year), to: Math.max(to, Number(year)) })}
      />
      <LabelledSelect
        label="到"
        look={look}
        choices={choices}
        chosen={String(to)}
        onChoose={(year) => onChoose({ to: Number(year), from: Math.min(from, Number(year)) })}
      />
    </>
  )
}

/** When: one period of a map or of bars, years from and to of the rest. */
export function YearRow(props: Props) {
  return <BuilderRow name="年份">{isOfOnePeriod(props.choice.kind) ? <PeriodSelects {...props} /> : <SpanSelects {...props} />}</BuilderRow>
}
