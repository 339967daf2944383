import { expect, test } from 'vitest'
import { drawChart } from '~/charts/kinds'
import { lightTheme } from '~/charts/theme/chart-theme'
import { selectFigure } from '~/selectors/figure/select-figure'
import { drawnIds } from '~/selectors/record/record-rows'
import { live, recordOfKind } from './live-catalogue'

const frame = { width: 806, height: 640, u: 12, medium: 'page' } as const

test('every number that a drawing has to press is among what its figure shows', () => {
  const absent = [...live.figures.values()].flatMap((figure) => {
    const record = selectFigure(live, figure)
    const shown = new Set(drawnIds(record))
    const { numbers } = drawChart(record, { theme: lightTheme, frame, locale: 'zh' })
    return numbers.flatMap(({ obs }) => (shown.has(obs) ? [] : [`${figure.id}: ${obs}`]))
  })
  expect(absent).toEqual([])
})

test('a number that stands on the map alone, and not in the sentence, is shown too; one in both is shown once', () => {
  const record = recordOfKind(live, 'highlights', 'highlights')
  const numbers = record.regions.flatMap((region) => region.numbers.map(({ obs }) => obs))
  expect(numbers.length).toBeGreaterThan(0)
  const bare = { ...record, regions: record.regions.map((region) => ({ ...region, pieces: [] })) }
  expect(drawnIds(bare)).toEqual(expect.arrayContaining(numbers))
  for (const obs of numbers) expect(drawnIds(record).filter((id) => id === obs)).toHaveLength(1)
})
