import { expect, test } from 'vitest'
import { drawChart } from '~/charts/kinds'
import { lightTheme } from '~/charts/theme/chart-theme'
import { FigureKind } from '~/domain/figure/figure'
import { renderSvg } from '~/engine/render-svg'
import { embedFrames } from '~/outputs/embed/embed-frames'
import { safeSvg } from '~/outputs/safe-svg'
import { live, recordOf } from '../data/live-catalogue'

/** As an embed of 600 draws it: the width at which every kind has room for all that it says. */
const wide = 2

/** One element a line: a change in the data shows as a change of its lines. */
const byLine = (svg: string) => svg.replace(/></g, '>\n<')

test('there are at least thirty-six named figures, and every kind is among them', () => {
  const kinds = new Set([...live.figures.values()].map(({ spec }) => spec.kind))
  expect(live.figures.size).toBeGreaterThanOrEqual(36)
  expect([...kinds].sort()).toEqual([...FigureKind.options].sort())
})

test.each([...live.figures.keys()])('the picture of %s is the one that was looked at', async (id) => {
  const record = recordOf(live, id)
  const frame = embedFrames(record)[wide]
  if (!frame) throw new Error('no such frame')
  const chart = drawChart(record, { theme: lightTheme, frame, locale: 'zh' })
  const svg = safeSvg(renderSvg(chart, frame), { idPrefix: 'f', use: 'page', title: record.title, desc: chart.sentence })
  await expect(byLine(svg)).toMatchFileSnapshot(`named/${id}.svg`)
})
