import { useMemo, type ReactNode } from 'react'
import { CountyChooser } from '~/components/county-chooser'
import { CountyPanels } from '~/components/county-panels'
import { FigureBoundary } from '~/components/figure-boundary'
import { FigureView } from '~/components/figure-view'
import type { Catalogue } from '~/domain/catalogue'
import type { Id } from '~/domain/id'
import { useLink, usePageStores } from '~/features/page-stores'
import { known } from '~/selectors/known'
import { selectFigure } from '~/selectors/select-figure'
import { selectPanels } from '~/selectors/select-panels'
import { sourceLine } from '~/selectors/source-line'
import { toggleCounty } from '~/state/filter-store'
import { chosenCounties } from './chosen-counties'

interface NamedFigureProps {
  readonly catalogue: Catalogue
  readonly id: Id
  readonly slot: 'page' | 'half'
  /** The section's heading is this figure's title already. */
  readonly bare?: boolean
}

/** The title of a named figure, for a section's heading; its neutral name where it cannot be shown. */
export function figureTitle(catalogue: Catalogue, id: Id): string {
  const figure = known(catalogue.figures, id, '图')
  try {
    return selectFigure(catalogue, figure).title
  } catch {
    return figure.neutral
  }
}

/** One named figure by its id, inside its own boundary. */
export function NamedFigure({ catalogue, id, slot, bare = false }: NamedFigureProps) {
  return (
    <FigureBoundary name={known(catalogue.figures, id, '图').neutral}>
      <SelectedFigure catalogue={catalogue} id={id} slot={slot} bare={bare} />
    </FigureBoundary>
  )
}

function SelectedFigure({ catalogue, id, slot, bare = false }: NamedFigureProps) {
  const record = useMemo(() => selectFigure(catalogue, known(catalogue.figures, id, '图')), [catalogue, id])
  return <FigureView record={record} slot={slot} bare={bare} />
}

/** A section under an ink rule: a gold word, a serif heading. */
export function Section({ kicker, heading, children }: { kicker: string; heading: string; children: ReactNode }) {
  return (
    <section aria-label={heading} className="below-fold page-width mt-12 border-t border-ink pt-5 2xl:mt-16">
      <p className="text-[12.5px] font-bold text-gold-text 2xl:text-[16px]">{kicker}</p>
      <h2 className="mt-1 font-serif text-[23px] leading-snug font-bold xl:text-[27px] 2xl:text-[32px]">{heading}</h2>
      <div className="mt-5">{children}</div>
    </section>
  )
}

/** County panels: the same indicators for the one to four counties that are chosen. */
export function CountySection({ catalogue }: { catalogue: Catalogue }) {
  const { filter } = usePageStores()
  const asked = useLink((link) => link.view.counties)
  const chosen = chosenCounties(catalogue, asked)
  const record = useMemo(() => selectPanels(catalogue, chosen, catalogue.site.panelIndicators), [catalogue, chosen])
  const rows = record.sourceRows.flatMap((id) => catalogue.observations.get(id) ?? [])
  const order = catalogue.counties.map((county) => county.adcode)
  return (
    <Section kicker="县（区、市）对比" heading={record.regions.map((region) => region.name).join('、')}>
      <p className="mb-3 text-[12.5px] text-ink2 2xl:text-[16px]">统一口径，缺项留空；年份或口径不同的只列示，不画条。</p>
      <CountyChooser counties={catalogue.counties} chosen={chosen} onToggle={(adcode) => toggleCounty(filter, adcode, chosen, order)} />
      <div className="mt-3">
        <CountyPanels record={record} />
      </div>
      <p className="mt-2 text-[12px] leading-[1.6] text-ink3 2xl:text-[14px]">来源：{sourceLine(catalogue, rows)}</p>
    </Section>
  )
}
