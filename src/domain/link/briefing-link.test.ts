import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import type { Briefing } from '~/domain/figure/briefing'
import { anyFigureId, anyFigureSpec } from './any-figure-spec.test-support'
import { formatBriefing, parseBriefing, readBriefing } from './briefing-link'
import { formatLink, parseLink } from './link'
import { defaultView } from './view'

const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('2024年：就业超额完成', '请领导先看这一幅，\n再看下一幅。', '📈﻿'))
const briefing: fc.Arbitrary<Briefing> = fc.record({
  title: words,
  unit: words,
  items: fc.array(
    fc.record({
      figure: fc.oneof(anyFigureId, anyFigureSpec),
      title: fc.option(words.filter((text) => text !== '')),
      note: words,
    }),
    { maxLength: 6 },
  ),
})

check.prop([briefing])('a list that is written into a link is read back from the address, and nothing is said', (value) => {
  const hash = formatLink({ route: { page: 'briefing' }, view: { ...defaultView, items: formatBriefing(value) } })
  expect(readBriefing(parseLink(hash).view.items)).toEqual({ briefing: value, faults: [] })
})

check.prop([fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[.,*/a-z0-9-]*$/))])(
  'no text can make reading a list throw',
  (text) => {
    const read = parseBriefing(text)
    expect(parseBriefing(formatBriefing(read))).toEqual(read)
  },
)

check.prop([briefing.filter(({ items }) => items.length > 0), fc.nat()])(
  'a link that was cut short keeps the figures before the cut and says that something is missing',
  (value, nat) => {
    const whole = formatBriefing(value)
    const cut = whole.slice(0, nat % whole.length)
    const { briefing: read, faults } = readBriefing(cut)
    expect(cut === '' || faults.length > 0).toBe(true)
    const kept = cut.split(',').length - 1 - (value.title || value.unit ? 1 : 0)
    expect(read.items.slice(0, kept)).toEqual(value.items.slice(0, Math.max(0, kept)))
  },
)

test('named figures stand in the link by their ids, without words of their own, and with how many they are', () => {
  const items = ['gdp-trend', 'verdicts'].map((figure) => ({ figure, title: null, note: '' }))
  expect(formatBriefing({ title: '', unit: '', items })).toBe('gdp-trend,verdicts,-2')
  expect(formatBriefing({ title: '', unit: '', items: [] })).toBe('')
})

test('what a list is written of passes an address without a percent sign', () => {
  const items = [{ figure: 'gdp-trend', title: '全省第四', note: '50%、“五年”' }]
  const view = { ...defaultView, items: formatBriefing({ title: '常委会', unit: '昔阳县发展和改革局', items }) }
  expect(formatLink({ route: { page: 'briefing' }, view })).not.toContain('%')
})

test('a bad item falls back alone and is named by its place', () => {
  const { briefing: read, faults } = readBriefing('gdp-trend,%%%,*xx,verdicts,-4')
  expect(read.items.map(({ figure }) => figure)).toEqual(['gdp-trend', 'verdicts'])
  expect(faults).toEqual(['链接中的第2幅图无法识别，已略去；其余各幅不受影响。', '链接中的第3幅图无法识别，已略去；其余各幅不受影响。'])
})

test('a title or a note that was cut short is said, and what can be read of a note is kept', () => {
  const whole = formatBriefing({ title: '', unit: '', items: [{ figure: 'gdp-trend', title: null, note: '全省第四' }] })
  const { briefing: read, faults } = readBriefing(whole.slice(0, -'P5Zub,-1'.length))
  expect(read.items[0]?.note).toBe('全省')
  expect(faults.join('')).toContain('第1幅图的说明不完整')
  expect(readBriefing('gdp-trend/5A,-1').faults).toEqual(['链接中第1幅图的自拟标题不完整，已用图的原题。'])
})

test('a link that says another number of figures than it has may have been cut', () => {
  expect(readBriefing('gdp-trend,-3').faults).toEqual(['链接写明有3幅图，实有1幅，可能在转发时被截短；请与发送人核对。'])
  expect(readBriefing('gdp-trend').faults.join('')).toContain('可能在转发时被截短')
})
