import { expect, test } from 'vitest'
import { drawChart } from '~/charts/kinds'
import { lightTheme } from '~/charts/theme/chart-theme'
import { FigureKind } from '~/domain/figure/figure'
import { renderSvg } from '~/engine/render-svg'
import { embedFrames } from '~/outputs/embed/embed-frames'
import { safeSvg } from '~/outputs/safe-svg'
import { shownItems } from '~/selectors/figure/kinds'
import { live, recordOf } from '../data/live-catalogue'
import { drawnWords, meetings, strays } from './stats-words'

const named = [...live.figures.keys()]

/** Kinds of words and marks alone; maps and highlights lead their labels out of the way by laws of their own. */
const measured: ReadonlySet<FigureKind> = new Set(['gauge', 'bullet', 'structure', 'trend', 'trend-grid'])

test('there are at least thirty-six named figures, and every kind is among them', () => {
  const kinds = new Set([...live.figures.values()].map(({ spec }) => spec.kind))
  expect(live.figures.size).toBeGreaterThanOrEqual(36)
  expect([...kinds].sort()).toEqual([...FigureKind.options].sort())
})

test.each(named)('at every width of an embed the words of %s keep apart and inside, and every number is one that it shows', (id) => {
  const record = recordOf(live, id)
  const shown = new Set(shownItems(record).flatMap((item) => ('obs' in item ? [item.obs] : 'target' in item ? [item.target] : [])))
  const faults = embedFrames(record).flatMap((frame) => {
    const chart = drawChart(record, { theme: lightTheme, frame, locale: 'zh' })
    const words = measured.has(record.kind) ? drawnWords(chart) : []
    const strangers = record.kind === 'timeline' ? [] : chart.numbers.filter(({ obs }) => !shown.has(obs)).map(({ name }) => name)
    return [...meetings(words), ...strays(words, frame), ...strangers].map((fault) => `${frame.width}: ${fault}`)
  })
  expect(faults).toEqual([])
})

test.each(named)('%s is drawn alike each time, with its title and its sentence for who does not see it', (id) => {
  const record = recordOf(live, id)
  const [, , frame] = embedFrames(record)
  if (!frame) throw new Error('no such frame')
  const draw = () => {
    const chart = drawChart(record, { theme: lightTheme, frame, locale: 'zh' })
    return safeSvg(renderSvg(chart, frame), { idPrefix: 'f', use: 'page', title: record.title, desc: chart.sentence })
  }
  const svg = draw()
  expect(svg).toContain(`<title`)
  expect(svg).toMatch(/<desc[^>]*>[^<]+<\/desc>/)
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  expect(draw()).toBe(svg)
})
