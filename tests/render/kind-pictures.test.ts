import { expect, test } from 'vitest'
import { drawChart } from '~/charts/kinds'
import { lightTheme } from '~/charts/theme/chart-theme'
import { FigureKind } from '~/domain/figure/figure'
import { renderSvg } from '~/engine/render-svg'
import { embedFrames } from '~/outputs/embed/embed-frames'
import { safeSvg } from '~/outputs/safe-svg'
import { selectFigure } from '~/selectors/figure/select-figure'
import { checkDataset } from '../../scripts/data-check/check-dataset'
import { readTexts } from '../../scripts/data-check/read-texts'
import { frozen, frozenCatalogue } from '../frozen-catalogue'

/** As an embed of 600 draws it: the width at which every kind has room for all that it says. */
const wide = 2

/** One element a line: a change in a chart shows as a change of its lines. */
const byLine = (svg: string) => svg.replace(/></g, '>\n<')

test('the small dataset keeps every rule of data but those of edited county pages and of words to speak, and has a figure of every kind', () => {
  const faults = checkDataset(readTexts('tests/frozen'), '2025-12-31').filter(
    ({ file, field }) => file !== 'editions.json' && field !== 'speech',
  )
  expect(faults).toEqual([])
  expect(frozen.faults).toEqual([])
  const kinds = new Set([...frozen.figures.values()].map(({ spec }) => spec.kind))
  expect([...kinds].sort()).toEqual([...FigureKind.options].sort())
})

test.each([...frozen.figures.keys()])('the picture of %s is the one that was looked at', async (id) => {
  const figure = frozen.figures.get(id)
  if (!figure) throw new Error(`no figure ${id}`)
  const record = selectFigure(frozen, figure)
  const frame = embedFrames(record)[wide]
  if (!frame) throw new Error('no such frame')
  const chart = drawChart(record, { theme: lightTheme, frame, locale: 'zh' })
  const svg = safeSvg(renderSvg(chart, frame), { idPrefix: 'f', use: 'page', title: record.title, desc: chart.sentence })
  await expect(byLine(svg)).toMatchFileSnapshot(`kinds/${id}.svg`)
})

test('a file of rows that does not come is a hole: the other figures are drawn as before, its own say what is missing', async () => {
  const holed = await frozenCatalogue(['observations/energy.json'])
  expect(holed.faults.map(({ file }) => file)).toEqual(['observations/energy.json'])
  const outcome = (catalogue: typeof frozen, id: string) => {
    const figure = catalogue.figures.get(id)
    if (!figure) throw new Error(`no figure ${id}`)
    try {
      return JSON.stringify(selectFigure(catalogue, figure))
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
  const changed = [...frozen.figures.keys()].filter((id) => outcome(holed, id) !== outcome(frozen, id))
  expect(changed).toEqual(['xiyang-new-energy'])
})
