import { useMemo } from 'react'
import { CountyChooser } from '~/components/control/county-chooser'
import { FigureView } from '~/components/figure/figure-view'
import { FigureBoundary } from '~/components/page/fault-boundary'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode } from '~/domain/dataset/id'
import { useLink, usePageStores } from '~/features/page-stores'
import { remember } from '~/lib/remember'
import { comparisonFor } from '~/selectors/figure/comparison-figure'
import { selectFigure } from '~/selectors/figure/select-figure'
import { known } from '~/selectors/reading/require-row'
import { toggleCounty } from '~/state/filter-store'
import { Section } from './overview-sections'

/** The counties of the panels: those of the link that are this city's, else the site's own. */
export function chosenCounties(catalogue: Catalogue, requested: readonly Adcode[]): readonly Adcode[] {
  const valid = requested.filter((code) => catalogue.counties.some((county) => county.adcode === code))
  return valid.length > 0 ? valid : known(catalogue.figures, catalogue.site.overviewFigures.comparison, '图').spec.regions
}

/** The record once for heading and drawing, and again at once for a reader who goes back. */
const comparison = remember(
  (catalogue: Catalogue, chosen: readonly Adcode[]) => selectFigure(catalogue, comparisonFor(catalogue, chosen)),
  (chosen) => chosen.join(),
)

function Comparison({ catalogue, chosen }: { catalogue: Catalogue; chosen: readonly Adcode[] }) {
  return <FigureView record={comparison(catalogue, chosen)} slot="pair" bare />
}

/** The heading: the finding where the site's own counties are shown, else their names. */
function heading(catalogue: Catalogue, chosen: readonly Adcode[]): string {
  try {
    return comparison(catalogue, chosen).title
  } catch {
    return comparisonFor(catalogue, chosen).neutral
  }
}

/** County panels side by side: the same indicators for the one to four counties that are chosen. */
export function ComparisonSection({ catalogue }: { catalogue: Catalogue }) {
  const { filter } = usePageStores()
  const requested = useLink((link) => link.view.counties)
  const chosen = useMemo(() => chosenCounties(catalogue, requested), [catalogue, requested])
  const name = heading(catalogue, chosen)
  return (
    <Section kicker="县（区、市）对比" heading={name} onPaper="pair-width paper-first">
      <CountyChooser counties={catalogue.counties} chosen={chosen} onToggle={(adcode) => toggleCounty(filter, adcode, chosen)} />
      <div className="mt-3">
        <FigureBoundary name={name}>
          <Comparison catalogue={catalogue} chosen={chosen} />
        </FigureBoundary>
      </div>
    </Section>
  )
}
