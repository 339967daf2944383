import { brotliCompressSync } from 'node:zlib'
import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import type { Frame } from '~/charts/chart'
import { mapHeight } from '~/charts/geography/map-frame'
import { drawChart } from '~/charts/kinds'
import { chartThemes, darkTheme, lightTheme, type ThemeName } from '~/charts/theme/chart-theme'
import { renderSvg } from '~/engine/render-svg'
import { twoThemeSvgs } from '~/outputs/embed/two-theme-svg'
import { safeSvg } from '~/outputs/safe-svg'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { hexMap, highlights, population, product } from './fixtures-map'

const natural = (width: number, medium: Frame['medium'], u = 12): Frame => ({
  width,
  height: mapHeight({ hexMap }, { width, u, medium }),
  u,
  medium,
})

function raw(record: FigureRecord, theme: ThemeName, frame: Frame): string {
  return renderSvg(drawChart(record, { theme: chartThemes[theme], frame, locale: 'zh' }), frame)
}

function picture(record: FigureRecord, theme: ThemeName, frame: Frame, idPrefix = 'map'): string {
  return safeSvg(raw(record, theme, frame), {
    idPrefix,
    use: 'page',
    title: record.title,
    desc: drawChart(record, { theme: lightTheme, frame, locale: 'zh' }).sentence,
  })
}

const pictures = [
  ['highlights-806-light', highlights, 'light', natural(806, 'page')],
  ['highlights-374-light', highlights, 'light', natural(374, 'page')],
  ['highlights-1130-wall', highlights, 'dark', natural(1130, 'wall', 16)],
  ['population-564-focus', population, 'light', natural(564, 'embed')],
  ['product-806-light', product, 'light', natural(806, 'page')],
  ['product-806-dark', product, 'dark', natural(806, 'page')],
] as const

test.each(pictures)('the picture %s is as it was looked at', async (file, record, theme, frame) => {
  const svg = picture(record, theme, frame)
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`svg/map-${file}.svg`)
  expect(brotliCompressSync(svg).length).toBeLessThan(4096)
})

/** The error that a strict reader of XML reports, or null. */
function xmlFault(text: string): string | null {
  const parser = new new Window().DOMParser()
  return parser.parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? null
}

test('the reader of XML used here does refuse what is ill-formed', () => {
  expect(xmlFault('<svg><path></svg>')).not.toBeNull()
  expect(xmlFault('<svg a="1" b=2/>')).not.toBeNull()
})

test.each(pictures)('the picture %s is well-formed, and carries neither styles nor data of ECharts', (_, record, theme, frame) => {
  const svg = picture({ ...record, title: '“A<B>” & "C"' }, theme, frame, 'gdp-1')
  expect(xmlFault(svg)).toBeNull()
  expect(svg).not.toMatch(/style=|<style|ecmeta|class=|zr\d/)
  expect(svg).toContain('role="img"')
  expect(svg).toContain('<title>“A&lt;B&gt;” &amp; &quot;C&quot;</title><desc>')
  for (const [, id] of svg.matchAll(/\bid="([^"]*)"/g)) expect(id).toMatch(/^gdp-1-\d+$/)
  for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(svg).toContain(`id="${id}"`)
})

test('two renders of one record are the same picture, and a second pass changes nothing', () => {
  const frame = natural(806, 'page')
  const svg = picture(product, 'light', frame)
  expect(picture(product, 'light', frame)).toBe(svg)
  expect(
    safeSvg(svg, {
      idPrefix: 'map',
      use: 'page',
      title: product.title,
      desc: drawChart(product, { theme: lightTheme, frame, locale: 'zh' }).sentence,
    }),
  ).toBe(svg)
})

test('one picture serves both themes: light in its attributes, dark in the rules', () => {
  const frame = natural(564, 'embed')
  const [light, dark] = [picture(product, 'light', frame), picture(product, 'dark', frame)]
  const {
    svgs: [svg = ''],
    css,
  } = twoThemeSvgs([{ light, dark }])
  expect(svg.replaceAll(/ class="[^"]*"/g, '')).toBe(light)
  expect(css).toContain(darkTheme.paper)
  const rules = new Map(
    [...css.matchAll(/\.([\w-]+)\{(\w+):([^}]+)\}/g)].map(([, name = '', attr = '', value = '']) => [name, [attr, value] as const]),
  )
  const painted = svg.replaceAll(/<[^>]* class="([^"]*)"[^>]*>/g, (tag, names: string) =>
    names.split(' ').reduce(
      (text, name) => {
        const [attr, value] = rules.get(name) ?? ['', '']
        return text.replace(new RegExp(` ${attr}="[^"]*"`), ` ${attr}="${value}"`)
      },
      tag.replace(/ class="[^"]*"/, ''),
    ),
  )
  expect(painted).toBe(dark)
})

test('pictures of unlike geometry or words are not merged', () => {
  const frame = natural(564, 'embed')
  const merge = (dark: string) => () => twoThemeSvgs([{ light: picture(product, 'light', frame), dark }])
  expect(merge(picture(product, 'dark', natural(565, 'embed')))).toThrow('differ at')
  expect(merge(picture({ ...product, title: 'x' }, 'dark', frame))).toThrow('differ at')
})

test('an ill-formed picture, or a style without an attribute of its own, is refused', () => {
  const words = { idPrefix: 'x', use: 'page' as const, title: 't', desc: 'd' }
  expect(() => safeSvg('<svg><g></svg>', words)).toThrow('ill-formed')
  expect(() => safeSvg('<svg><g class=a></g></svg>', words)).toThrow('ill-formed')
  expect(() => safeSvg('<svg><g style="filter:blur(2px)"></g></svg>', words)).toThrow('filter')
})
