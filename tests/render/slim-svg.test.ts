import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { drawChart } from '~/charts/kinds'
import { lightTheme } from '~/charts/theme/chart-theme'
import { renderSvg } from '~/engine/render-svg'
import { embedFrames } from '~/outputs/embed/embed-frames'
import { numbersOf } from '~/outputs/embed/move-element'
import { slimSvg } from '~/outputs/embed/slim-svg'
import { safeSvg } from '~/outputs/safe-svg'
import { parseXml, type XmlElement } from '~/outputs/xml-tree'
import { live, recordOf } from '../data/live-catalogue'

const pictureOf = (d: string) => `<svg xmlns="http://www.w3.org/2000/svg"><path d="${d}" fill="none" stroke="#000000"/></svg>`
const pathOf = (svg: string) => / d="([^"]*)"/.exec(svg)?.[1] ?? ''

test('a step that comes to nothing stays a step: its sign kept it apart from the number before it', () => {
  expect(pathOf(slimSvg(pictureOf('M5 236.9l32.1-0.1 32.1-2.8'), []))).toBe('M5 237l32 0 32-3')
  expect(pathOf(slimSvg(pictureOf('M0-0.2L9-.1'), []))).toBe('M0 0L9 0')
})

test.prop([fc.array(fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -30, max: 30 })), { minLength: 1, maxLength: 5 })])(
  'whatever the steps of a line, each is to half a pixel what it was',
  (steps) => {
    const d = `M5 20l${steps
      .flat()
      .map((tenths) => tenths / 10)
      .join(' ')
      .replaceAll(' -', '-')}`
    const [before, after] = [numbersOf(d), numbersOf(pathOf(slimSvg(pictureOf(d), [])))]
    expect(after).toHaveLength(before.length)
    after.forEach((value, at) => expect(Math.abs(value - (before[at] ?? 0))).toBeLessThanOrEqual(0.25))
  },
)

/** How many numbers each open line of a picture is written with. */
function lineLengths({ tag, attrs, children }: XmlElement): readonly number[] {
  const own = tag === 'path' && attrs.get('fill') === 'none' && attrs.has('stroke') ? [numbersOf(attrs.get('d') ?? '').length] : []
  return [...own, ...children.flatMap((child) => (typeof child === 'string' ? [] : lineLengths(child)))]
}

const lined = [...live.figures.values()].filter(({ spec }) => spec.kind === 'trend' || spec.kind === 'trend-grid').map(({ id }) => id)

test.each(lined)('no line of %s loses or wins a point when its embed is slimmed', (id) => {
  const record = recordOf(live, id)
  for (const frame of embedFrames(record)) {
    const chart = drawChart(record, { theme: lightTheme, frame, locale: 'zh' })
    const safe = safeSvg(renderSvg(chart, frame), { idPrefix: 'w', use: 'page', title: record.title, desc: chart.sentence })
    expect(lineLengths(parseXml(slimSvg(safe, [])))).toEqual(lineLengths(parseXml(safe)))
  }
})
