import { useMemo } from 'react'
import { CountyChooser } from '~/components/county-chooser'
import { FigureBoundary } from '~/components/figure-boundary'
import { FigureView } from '~/components/figure-view'
import type { Catalogue } from '~/domain/catalogue'
import type { Adcode } from '~/domain/id'
import { useLink, usePageStores } from '~/features/page-stores'
import { comparisonFor } from '~/selectors/comparison-for'
import { selectFigure } from '~/selectors/select-figure'
import { toggleCounty } from '~/state/filter-store'
import { chosenCounties } from './chosen-counties'
import { Section } from './overview-sections'

function Comparison({ catalogue, chosen }: { catalogue: Catalogue; chosen: readonly Adcode[] }) {
  const record = useMemo(() => selectFigure(catalogue, comparisonFor(catalogue, chosen)), [catalogue, chosen])
  return <FigureView record={record} slot="page" bare />
}

/** The heading: the finding where the site's own counties stand, else their names. */
function heading(catalogue: Catalogue, chosen: readonly Adcode[]): string {
  const figure = comparisonFor(catalogue, chosen)
  try {
    return selectFigure(catalogue, figure).title
  } catch {
    return figure.neutral
  }
}

/** County panels side by side: the same indicators for the one to four counties that are chosen. */
export function ComparisonSection({ catalogue }: { catalogue: Catalogue }) {
  const { filter } = usePageStores()
  const asked = useLink((link) => link.view.counties)
  const chosen = useMemo(() => chosenCounties(catalogue, asked), [catalogue, asked])
  const order = catalogue.counties.map((county) => county.adcode)
  const name = heading(catalogue, chosen)
  return (
    <Section kicker="县（区、市）对比" heading={name}>
      <CountyChooser counties={catalogue.counties} chosen={chosen} onToggle={(adcode) => toggleCounty(filter, adcode, chosen, order)} />
      <div className="mt-3">
        <FigureBoundary name={name}>
          <Comparison catalogue={catalogue} chosen={chosen} />
        </FigureBoundary>
      </div>
    </Section>
  )
}
