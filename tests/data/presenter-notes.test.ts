import { expect, test } from 'vitest'
import { presenterNotes } from '~/outputs/presenter-notes'
import { briefingFigures, selectBriefing } from '~/selectors/briefing/briefing-record'
import { live, recordOf } from './live-catalogue'

const place = { name: '晋中答卷', asOf: '2025-12', version: 'v1', link: 'http://x/#/briefing?items=y' }
const notesOf = (items: { figure: string; title: string | null; note: string }[]) => {
  const figures = briefingFigures(selectBriefing(live, { title: '', unit: '', items }))
  return presenterNotes({ catalogue: live, title: '常委会', figures, place, addressOf: ({ record }) => `#/figure/${record.id}` })
}

test('every named figure has its sentence and, for each reading, target and milestone, the printed wording with its document', () => {
  for (const { id } of live.figures.values()) {
    const text = notesOf([{ figure: id, title: null, note: '' }])
    const count = Number(/逐项出处（共(\d+)项）/.exec(text)?.[1])
    expect(count).toBeGreaterThan(0)
    expect([...text.matchAll(/^  \d+）/gm)]).toHaveLength(count)
    expect([...text.matchAll(/原文为“.+”。\r$/gm)].length).toBeGreaterThanOrEqual(count)
    expect(text).not.toMatch(/undefined|null|\{obs:|\{target:/)
  }
})

test('from a page that others cannot open no address is written', () => {
  const figures = briefingFigures(selectBriefing(live, { title: '', unit: '', items: [{ figure: 'gdp-trend', title: null, note: '' }] }))
  const text = presenterNotes({ catalogue: live, title: '常委会', figures, place: { ...place, link: '' }, addressOf: () => '' })
  expect(text).not.toMatch(/^网址/m)
  expect(text.split('\r\n')[2]).toBe('')
  expect(text.split('\r\n')[3]).toMatch(/^─+$/)
})

test('a title of the reader’s own is marked as one and the figure’s stands beside it; the note is what is said', () => {
  const text = notesOf([{ figure: 'gdp-trend', title: '总量再上台阶', note: '先讲总量。\n再讲位次。' }])
  expect(text).toContain(`1　总量再上台阶\r\n（自拟标题；图的原题：${recordOf(live, 'gdp-trend').title}）`)
  expect(text).toContain('讲解　先讲总量。\r\n再讲位次。')
  expect(text.startsWith('\uFEFF常委会　讲稿与出处\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toContain('\n')
})
