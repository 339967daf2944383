import { expect, test } from 'vitest'
import { statusPaint } from '~/charts/status/colour'
import { lightTheme } from '~/charts/theme/chart-theme'
import type { Status } from '~/domain/target/status'
import { hex } from '~/outputs/slides/deck-style'
import { verdictLook } from '~/outputs/slides/status-shape'
import type { FigureRecord } from '~/selectors/figure/kinds'
import type { JudgedTarget } from '~/selectors/figure/record-parts'
import { live, recordOf } from '../data/live-catalogue'
import { askOf, madeDeck } from './make-deck'
import { all } from './read-deck'

const status = (code: Status['code'], alarm = false): Status => ({ code, alarm, word: '', shape: 'ring', rule: '' })

test('what is not judged recedes on slides as on the page: a miss alone has the ink', () => {
  for (const code of ['in-progress', 'awaited', 'not-held', 'undecidable', 'incomparable'] as const)
    expect(verdictLook(status(code))).toEqual({ color: hex(lightTheme.ink2), bold: false })
  expect(verdictLook(status('part-year'))).toEqual({ color: hex(lightTheme.ink2), bold: true })
  expect(verdictLook(status('missed'))).toEqual({ color: hex(lightTheme.ink), bold: true })
  expect(verdictLook(status('missed', true))).toEqual({ color: hex(lightTheme.vermilion), bold: true })
  expect(verdictLook(status('done'))).toEqual({ color: hex(lightTheme.ramp[5]), bold: true })
})

/** The judged rows of a record of targets. */
const judged = (record: FigureRecord): readonly JudgedTarget[] =>
  record.kind === 'bullet' ? record.rows : record.kind === 'gauge' ? record.gauges : []

test('every verdict of every figure of targets stands in the deck in the colour and weight of the page', async () => {
  const ids = [...live.figures.values()].filter(({ spec }) => spec.kind === 'bullet' || spec.kind === 'gauge').map(({ id }) => id)
  const wanted = new Set(
    ids.flatMap((id) =>
      judged(recordOf(live, id)).map((row) => {
        const { word, bold } = statusPaint(row.status, lightTheme)
        return `${row.status.word} ${hex(word)} ${bold ? 'bold' : ''}`
      }),
    ),
  )
  const words = new Set([...wanted].map((look) => look.split(' ')[0] ?? ''))
  const { slides } = await madeDeck(askOf(ids, '16:9'))
  const runs = slides.flatMap(({ slide }) => all(slide, 'a:r')).filter((run) => words.has(all(run, 'a:t')[0]?.text ?? ''))
  const seen = runs.map((run) => {
    const [properties] = all(run, 'a:rPr')
    const color = properties && all(properties, 'a:srgbClr')[0]?.attrs['val']
    return `${all(run, 'a:t')[0]?.text ?? ''} ${color ?? ''} ${properties?.attrs['b'] === '1' ? 'bold' : ''}`
  })
  expect(words.size).toBeGreaterThan(4)
  // A reading that is not held has the same words as its verdict.
  const missing = `— ${hex(lightTheme.ink3)} `
  expect([...new Set(seen)].filter((look) => !wanted.has(look) && look !== missing)).toEqual([])
  expect([...wanted].filter((look) => !seen.includes(look))).toEqual([])
}, 60_000)
