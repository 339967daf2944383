import { expect, test } from 'vitest'
import { briefingFigures, selectBriefing } from '~/selectors/briefing/briefing-record'
import { live } from './live-catalogue'

const item = (figure: string, title: string | null = null) => ({ figure, title, note: '' })

test('a figure that this data does not hold keeps its place and is named; the others are shown', () => {
  const entries = selectBriefing(live, { title: '', unit: '', items: [item('gdp-trend'), item('gdp-tre'), item('verdicts')] })
  expect(entries.map(({ record }) => record?.id ?? null)).toEqual(['gdp-trend', null, 'verdicts'])
  expect(entries[1]).toMatchObject({ fault: '第2幅“gdp-tre”不存在，可能是链接被截短，或这幅图已经改名。' })
  expect(briefingFigures(entries)).toHaveLength(2)
})

test('an unnamed figure that cannot be drawn says why in its place', () => {
  const figure = { kind: 'trend' as const, indicators: ['nothing'], regions: ['140700'], periods: [], options: {} }
  const [entry] = selectBriefing(live, { title: '', unit: '', items: [{ figure, title: null, note: '' }] })
  expect(entry).toMatchObject({ record: null })
  expect(entry && 'fault' in entry && entry.fault).toMatch(/^第1幅（读者选定的图）无法显示：/)
})

test('the figure’s own title written by hand is no title of the reader’s; the same figure asked for again is the same object', () => {
  const [first] = briefingFigures(selectBriefing(live, { title: '', unit: '', items: [item('gdp-trend')] }))
  const again = briefingFigures(
    selectBriefing(live, { title: '', unit: '', items: [item('gdp-trend', first?.record.title), item('gdp-trend', '我的')] }),
  )
  expect(again.map(({ isOwnTitle, title }) => (isOwnTitle ? title : null))).toEqual([null, '我的'])
  expect(again[0]?.record).toBe(first?.record)
  expect(new Set(again.map(({ key }) => key)).size).toBe(2)
})
