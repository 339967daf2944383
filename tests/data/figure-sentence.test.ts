import { expect, test } from 'vitest'
import { drawChart } from '~/charts/kinds'
import { recordSentence } from '~/charts/kinds'
import { lightTheme } from '~/charts/theme/chart-theme'
import { live, recordOf } from './live-catalogue'

const drawn = (id: string, width: number) =>
  drawChart(recordOf(live, id), { theme: lightTheme, frame: { width, height: 540, u: 12, medium: 'page' }, locale: 'zh' }).sentence

test('what is said without the drawing speaks of no map that stands over its columns; a wide drawing’s own sentence does', () => {
  const ids = [...live.figures.values()].filter(({ spec }) => spec.kind === 'comparison').map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(2)
  for (const id of ids) expect(recordSentence(recordOf(live, id))).not.toContain('示意图')
  expect(drawn('four-counties', 960)).toContain('示意图')
})

test('of every other kind the sentence is the drawing’s', () => {
  const others = [...live.figures.values()].filter(({ spec }) => spec.kind !== 'comparison').map(({ id }) => id)
  expect(others.map((id) => recordSentence(recordOf(live, id)))).toEqual(others.map((id) => drawn(id, 960)))
})
