import { expect, test } from 'vitest'
import { sourceLine } from '~/selectors/record/source-line'
import { live, recordOf } from './live-catalogue'

const citing = (...documents: readonly string[]) =>
  sourceLine(live, [{ sources: documents.map((document) => ({ document, printed: '1' })) }])

test('the volumes of one work stand together by their years, in their order, and no other document does', () => {
  expect(citing('city-yearbook-2023', 'city-yearbook-2021', 'city-yearbook-2022')).toBe('城市统计年鉴2021—2023（转载）')
  expect(citing('city-yearbook-2024', 'city-yearbook-2021')).toBe('城市统计年鉴2021、2024（转载）')
  expect(citing('city-yearbook-2021')).toBe('城市统计年鉴2021（2021年，转载）')
  expect(citing('bulletin-2024', 'bulletin-2025')).toBe('2024年统计公报（2025年4月3日）；2025年统计公报（2026年4月15日）')
})

test('of one document in two copies the first is named, and one alone by its own name', () => {
  expect(citing('stats-jinzhong-2025-04', 'bulletin-2024')).toBe('2024年统计公报（2025年4月3日）')
  expect(citing('stats-jinzhong-2025-04')).toBe('统计公报（2025年4月4日）')
})

test('a line names every document once, however many rows cite it', () => {
  for (const id of live.figures.keys()) {
    const names = recordOf(live, id).sourceLine.split('；')
    expect(new Set(names).size).toBe(names.length)
  }
})
