import { useMemo } from 'react'
import { CountyChooser } from '~/components/control/county-chooser'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Adcode } from '~/domain/dataset/id'
import { useLink, usePageStores } from '~/features/page-stores'
import { countyComparison, defaultPartners } from '~/selectors/county/county-comparison'
import { toggleCounty, togglePartner } from '~/state/filter-store'
import { CountyFigure } from './county-figure'
import { CountySection } from './county-section'

/** Whom the county is compared with: those of the link that are this city's and others than itself, else the curator's choice. */
function usePartners(catalogue: Catalogue, adcode: Adcode): readonly Adcode[] {
  const requested = useLink((link) => link.view.counties)
  return useMemo(() => {
    const valid = requested.filter((code) => code !== adcode && catalogue.counties.some((county) => county.adcode === code))
    return valid.length > 0 ? valid.slice(0, adcode === catalogue.site.region ? 4 : 3) : defaultPartners(catalogue, adcode)
  }, [catalogue, adcode, requested])
}

/** The county and up to three others on the same indicators; of the city, up to four of its counties. */
export function CountyComparison({ catalogue, adcode }: { catalogue: Catalogue; adcode: Adcode }) {
  const { filter } = usePageStores()
  const isCity = adcode === catalogue.site.region
  const partners = usePartners(catalogue, adcode)
  const figure = useMemo(
    () => countyComparison(catalogue, isCity ? partners : [adcode, ...partners], adcode),
    [catalogue, isCity, adcode, partners],
  )
  const toggle = isCity ? toggleCounty : togglePartner
  return (
    <CountySection heading="县（区、市）对比">
      <CountyChooser
        counties={catalogue.counties.filter((county) => county.adcode !== adcode)}
        chosen={partners}
        label={isCity ? '选择县（区、市），最多四个' : '选择一同对比的县（区、市），最多三个'}
        onToggle={(code) => toggle(filter, code, partners)}
      />
      <div className="mt-3">
        <CountyFigure catalogue={catalogue} figure={figure} slot="page" />
      </div>
    </CountySection>
  )
}
