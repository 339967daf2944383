import { expect, test } from 'vitest'
import { bulletScale } from '~/charts/bullet/chart'
import { bulletScaleHeight } from '~/charts/bullet/sizes'
import { lightTheme } from '~/charts/theme/chart-theme'
import { live, recordOf } from '../data/live-catalogue'

const rows = ['targets-2024', 'targets-2025'].flatMap((id) => {
  const record = recordOf(live, id)
  return record.kind === 'bullet' ? record.rows : []
})
const frame = { width: 300, height: bulletScaleHeight(12), u: 12, medium: 'page' } as const

test('a reading under zero is marked at the zero line, and no other', () => {
  const marked = rows.filter((row) => {
    const { option } = bulletScale(row, { theme: lightTheme, frame, locale: 'zh' })
    return JSON.stringify(option.graphic).includes('"polygon"')
  })
  const under = rows.filter(({ reading }) => (reading?.value ?? 0) < 0)
  expect(under.length).toBeGreaterThan(1)
  expect(marked).toEqual(under)
})
