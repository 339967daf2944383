import type { Catalogue } from '~/domain/dataset/catalogue'
import type { FigureKind, FigureSpec } from '~/domain/figure/figure'
import type { Form } from '~/domain/link/view'
import { gather } from '~/lib/gather'
import { choiceOffers } from '~/selectors/choice/choice-offers'
import type { FigureChoice } from '~/selectors/choice/figure-choice'
import { BuilderButton, BuilderRow } from './builder-row'

interface Props {
  readonly catalogue: Catalogue
  readonly choice: FigureChoice
  readonly shown: FigureKind | 'table'
  /** `spec` null: the figure as it is. */
  readonly onChoose: (spec: FigureSpec | null, form: Form) => void
}

/** The kinds of figure that can show the choice, and of the others why they cannot; last its table. */
export function KindRow({ catalogue, choice, shown, onChoose }: Props) {
  const offers = choiceOffers(catalogue, choice)
  const reasons = gather(
    offers.filter(({ why }) => why !== ''),
    ({ why }) => why,
  )
  return (
    <BuilderRow name="形式">
      <div role="group" aria-label="形式" className="flex flex-wrap gap-x-4">
        {offers.map(({ kind, name, spec, why }) => (
          <BuilderButton key={kind} name={name} pressed={shown === kind} why={why} onClick={() => onChoose(spec, 'map')} />
        ))}
        <BuilderButton name="表格" pressed={shown === 'table'} onClick={() => onChoose(null, 'table')} />
      </div>
      {reasons.size > 0 && (
        <p className="w-full pb-1 text-[12px] leading-[1.6] text-ink3 2xl:text-[15px]">
          {`${[...reasons].map(([why, kinds]) => `${kinds.map(({ name }) => name).join('、')}${why}`).join('；')}。`}
        </p>
      )}
    </BuilderRow>
  )
}
