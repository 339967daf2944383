import { expect, test } from 'vitest'
import { drawingHeight } from '~/charts/heights'
import { drawChart } from '~/charts/kinds'
import { lightTheme, sansStack } from '~/charts/theme/chart-theme'
import { renderSvg } from '~/engine/render-svg'
import { drawingSvg } from '~/outputs/picture/drawing-svg'
import { figurePicture } from '~/outputs/picture/figure-picture'
import { postPicture } from '~/outputs/picture/post-picture'
import { centralDrop, fileStack, safeSvg } from '~/outputs/safe-svg'
import { parseXml, printXml, type XmlElement } from '~/outputs/xml-tree'
import { oneOfEachKind } from '../../e2e/kinds'
import { live, recordOf } from '../data/live-catalogue'

const place = { name: live.site.name, asOf: live.asOf.slice(0, 7), version: live.version, link: '' }

/** Elements of a picture, in the order in which they stand. */
function elements(element: XmlElement, tag: string): readonly XmlElement[] {
  const inside = element.children.flatMap((child) => (typeof child === 'string' ? [] : elements(child, tag)))
  return element.tag === tag ? [element, ...inside] : inside
}

test('files name the families of the page, and no others', () => {
  expect(fileStack.split(',').toSorted()).toEqual(sansStack.split(',').toSorted())
})

test.each([...live.figures.keys()])('no file of %s asks its reader for a baseline or a turned pattern', (id) => {
  const record = recordOf(live, id)
  const files = [figurePicture({ record, theme: 'dark', ratio: '16:9', place }).svg, postPicture(record, place).svg]
  for (const svg of files) {
    expect(svg).not.toMatch(/dominant-baseline|alignment-baseline|baseline-shift|patternTransform|rotate\(|textLength/)
    expect(svg).toContain(`<svg xmlns="http://www.w3.org/2000/svg"`)
    expect([...svg.matchAll(/font-family="([^"]*)"/g)].map(([, stack]) => stack)).toEqual([fileStack])
  }
})

test.each(oneOfEachKind)('a file of %s is the picture of the page, each word on the line that its middle makes', (id) => {
  const record = recordOf(live, id)
  const frame = { width: 564, height: drawingHeight(record, 564, 12, 'embed'), u: 12, medium: 'embed' } as const
  const chart = drawChart(record, { theme: lightTheme, frame, locale: 'zh' })
  const ask = { idPrefix: 'd', title: record.title, desc: chart.sentence }
  const page = parseXml(safeSvg(renderSvg(chart, frame), { ...ask, use: 'page' }))
  const file = parseXml(drawingSvg(record, 'light', frame))
  const [there, here] = [elements(page, 'text'), elements(file, 'text')]
  expect(here.length).toBe(there.length)
  expect(there.length).toBeGreaterThan(0)
  for (const [index, { attrs, children }] of here.entries()) {
    const own = there[index]
    expect(children).toEqual(own?.children)
    const isCentral = own?.attrs.get('dominant-baseline') === 'central'
    const y = Number(own?.attrs.get('y') ?? 0) + (isCentral ? centralDrop * Number(attrs.get('font-size')) : 0)
    expect(Math.abs(Number(attrs.get('y') ?? 0) - y)).toBeLessThanOrEqual(0.05)
    expect(new Map([...attrs, ['y', '']])).toEqual(
      new Map([...[...(own?.attrs ?? [])].filter(([name]) => name !== 'dominant-baseline'), ['y', '']]),
    )
  }
  expect(elements(file, 'path').length).toBeGreaterThanOrEqual(elements(page, 'path').length)
  expect(safeSvg(printXml(file), { ...ask, use: 'file' })).toBe(printXml(file))
})

const alone = { idPrefix: 'x', title: 't', desc: 'd', use: 'file' } as const
const tile = (inside: string, turn = 'rotate(45)') =>
  `<svg><defs><pattern id="p" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="${turn}">${inside}</pattern></defs><path d="M0 0h9v9z" fill="url(#p)"/></svg>`
const stripe = '<rect x="0" y="0" width="2" height="10" fill="#123456"/>'

test('what other programs would set elsewhere, and we do not know to set, is refused', () => {
  for (const baseline of ['hanging', 'middle', 'text-before-edge'])
    expect(() => safeSvg(`<svg><text font-size="12" dominant-baseline="${baseline}">一</text></svg>`, alone)).toThrow(baseline)
  expect(() => safeSvg('<svg><text dominant-baseline="central">一</text></svg>', alone)).toThrow('central')
  expect(() => safeSvg(tile(stripe, 'rotate(30)'), alone)).toThrow('rotate(30)')
  expect(() => safeSvg(tile(stripe + stripe), alone)).toThrow('cannot be set straight')
})

/** The distance of a place from the nearest line of a straight tile, in whose neighbours the same lines stand. */
function fromLine(svg: string, x: number, y: number): number {
  const [pattern] = elements(parseXml(svg), 'pattern')
  const [path] = pattern ? elements(pattern, 'path') : []
  const side = Number(pattern?.attrs.get('width'))
  const starts = [...(path?.attrs.get('d') ?? '').matchAll(/M([-\d.]+) ([-\d.]+)l/g)].map(([, left, top]) => Number(left) + Number(top))
  const inTile = (value: number) => ((value % side) + side) % side
  return Math.min(...starts.map((sum) => Math.abs(inTile(x) + inTile(y) - sum))) / Math.SQRT2
}

test('a turned stripe set straight covers the same places', () => {
  const svg = safeSvg(tile(stripe), alone)
  // In the turned tile a place is ink where, turned back, it lies in the first 2 of each 10.
  for (let x = -31.3; x < 40; x += 3.7)
    for (let y = -27.1; y < 40; y += 4.3) {
      const across = ((((x + y) / Math.SQRT2) % 10) + 10) % 10
      if (Math.min(Math.abs(across - 2), across, 10 - across) < 0.05) continue
      expect({ x, y, isInk: fromLine(svg, x, y) < 1 }).toEqual({ x, y, isInk: across < 2 })
    }
})
