import { useMemo } from 'react'
import type { Catalogue } from '~/domain/catalogue'
import { useLink, usePageStores } from '~/features/page-stores'
import { showFigure, showForm, toggleCounty } from '~/state/filter-store'
import { chosenCounties } from './chosen-counties'
import { FirstScreen } from './first-screen'
import { firstScreenRecord } from './first-screen-record'
import { CountySection, NamedFigure, Section, figureTitle } from './overview-sections'

/** The first screen with the reader's choice of figure and form. */
function LiveFirstScreen({ catalogue, onPainted }: { catalogue: Catalogue; onPainted: () => void }) {
  const { filter } = usePageStores()
  const figure = useLink((link) => link.view.figure)
  const form = useLink((link) => link.view.form)
  const record = useMemo(() => firstScreenRecord(catalogue, figure), [catalogue, figure])
  const actions = useMemo(() => {
    const order = catalogue.counties.map((county) => county.adcode)
    const first = catalogue.site.pickerFigures[0]
    return {
      onFigure: (id: string) => showFigure(filter, id === first ? null : id),
      onForm: (next: typeof form) => showForm(filter, next),
      onPick: (adcode: string) => {
        const chosen = chosenCounties(catalogue, filter.getState().view.counties)
        if (!chosen.includes(adcode)) toggleCounty(filter, adcode, chosen, order)
      },
      onPainted,
    }
  }, [catalogue, filter, onPainted])
  return <FirstScreen record={record} form={form} actions={actions} />
}

/** The overview: finding, map, verdicts; gauges; trend; county panels. */
export function OverviewPage({ catalogue, onPainted }: { catalogue: Catalogue; onPainted: () => void }) {
  const { gauges, trend, structure } = catalogue.site.overviewFigures
  return (
    <>
      <LiveFirstScreen catalogue={catalogue} onPainted={onPainted} />
      <Section kicker="目标与实绩" heading={figureTitle(catalogue, gauges)}>
        <NamedFigure catalogue={catalogue} id={gauges} slot="page" bare />
      </Section>
      <Section kicker="走势与结构" heading={figureTitle(catalogue, trend)}>
        <div className="flex flex-wrap justify-between gap-y-10">
          <NamedFigure catalogue={catalogue} id={trend} slot="half" bare />
          <NamedFigure catalogue={catalogue} id={structure} slot="half" />
        </div>
      </Section>
      <CountySection catalogue={catalogue} />
    </>
  )
}
