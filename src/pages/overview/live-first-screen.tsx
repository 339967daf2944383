import { useMemo } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { Form } from '~/domain/link/view'
import { useFullData } from '~/features/full-data'
import { useLink, usePageStores } from '~/features/page-stores'
import { showForm, showIndicator, showPeriod, pickCounty } from '~/state/filter-store'
import { chosenCounties } from './comparison-section'
import { FirstScreen } from './first-screen'
import { firstScreenRecord } from './first-screen-record'
import { MoreIndicators } from './more-indicators'
import { PickedCounties } from './picked-counties'

/** The first screen with the reader's choice of indicator, period and form. */
export function LiveFirstScreen({ catalogue, onPainted }: { catalogue: Catalogue; onPainted: () => void }) {
  const { filter } = usePageStores()
  const indicator = useLink((link) => link.view.indicator)
  const period = useLink((link) => link.view.period)
  const form = useLink((link) => link.view.form)
  const loaded = useMemo(() => firstScreenRecord(catalogue, indicator, period), [catalogue, indicator, period])
  // The excerpt has the figures of the picker's own indicators; of another it may hold readings, without the figure that shows them.
  const waiting = useFullData(catalogue, indicator !== null && !catalogue.site.pickerIndicators.includes(loaded.indicator))
  const record = waiting ? { ...loaded, main: '正在读取这项指标的数据……' } : loaded
  const other = record.picker.some(({ key }) => key === record.indicator) ? '' : record.indicator
  const actions = useMemo(() => {
    const onIndicator = (id: string) => showIndicator(filter, id === '' ? null : id)
    return {
      onIndicator,
      onPeriod: (next: string) => showPeriod(filter, next),
      onForm: (next: Form) => showForm(filter, next),
      onPick: (adcode: string) => {
        pickCounty(filter, adcode, chosenCounties(catalogue, filter.getState().view.counties))
      },
      onPainted,
      picked: <PickedCounties catalogue={catalogue} main={record.main} />,
      more: <MoreIndicators catalogue={catalogue} chosen={other} chosenName={other && record.indicatorName} onChoose={onIndicator} />,
    }
  }, [catalogue, filter, onPainted, other, record.indicatorName, record.main])
  return <FirstScreen record={record} form={form} actions={actions} />
}
