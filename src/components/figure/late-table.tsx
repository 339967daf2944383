import { latePart } from '~/components/page/late-part'
import type { FigureRecord } from '~/selectors/figure/kinds'

/** A figure's table; what makes it comes with the charts. */
export const LateTable = latePart<{ record: FigureRecord }>('数据表', async () => (await import('./record-table')).RecordTable, {
  waiting: () => <p role="status">正在读取……</p>,
})
