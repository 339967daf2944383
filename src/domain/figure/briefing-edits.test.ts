import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import type { Briefing } from './briefing'
import { emptyBriefing, figureKey, placeInBriefing } from './briefing'
import { joined, withFigure, withMoved, withoutItem, withWords } from './briefing-edits'

const list = (...figures: string[]): Briefing => figures.reduce<Briefing>(withFigure, emptyBriefing)
const ids = ({ items }: Briefing) => items.map(({ figure }) => figure)

test('a figure is in the list once, named or unnamed, however its options are ordered', () => {
  const spec = { kind: 'map' as const, indicators: ['gdp'], regions: ['140702'], periods: ['2024'] }
  const one = withFigure(list('a', 'b', 'a'), { ...spec, options: { axisFrom: 1, focus: '140702' } })
  expect(withFigure(one, { ...spec, options: { focus: '140702', axisFrom: 1 } })).toBe(one)
  expect(one.items).toHaveLength(3)
  expect(placeInBriefing(one, 'b')).toBe(1)
  expect(placeInBriefing(one, 'c')).toBe(-1)
})

const places = fc.integer({ min: -2, max: 7 })
check.prop([places, places])('moving there and back gives the same list; nothing is lost on the way', (from, to) => {
  const before = list('a', 'b', 'c', 'd', 'e')
  const after = withMoved(before, from, to)
  expect(new Set(ids(after))).toEqual(new Set(ids(before)))
  expect(after.items).toHaveLength(5)
  if (after !== before) {
    expect(ids(after)[to]).toBe(ids(before)[from])
    expect(withMoved(after, to, from)).toEqual(before)
  }
})

test('words of one item are changed alone, and one item is taken away alone', () => {
  const worded = withWords(list('a', 'b'), 1, { title: '我的标题' })
  expect(worded.items.map(({ title }) => title)).toEqual([null, '我的标题'])
  expect(ids(withoutItem(worded, 0))).toEqual(['b'])
})

test('two lists in one: own figures first with their words, then what the other has more', () => {
  const own = withWords(list('a', 'b'), 0, { note: '先讲' })
  const both = joined(own, { ...list('b', 'c'), title: '他人的汇报材料' })
  expect(ids(both)).toEqual(['a', 'b', 'c'])
  expect(both.items[0]?.note).toBe('先讲')
  expect(both.title).toBe('他人的汇报材料')
  expect(joined({ ...own, title: '我的' }, both).title).toBe('我的')
  expect(figureKey('a')).toBe('a')
})
