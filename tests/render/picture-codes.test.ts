import { expect, test } from 'vitest'
import { embedCodesOf, plainLook } from '~/features/share/embed-codes-of'
import { embeddedFigures } from '~/selectors/county/placed-figures'
import { selectFigure } from '~/selectors/figure/select-figure'
import { onePlaced } from '../../e2e/kinds'
import { live } from '../data/live-catalogue'

const folder = 'https://example.cn/embed/'

test.each([
  ['gdp-trend', null, 'gdp-trend.png'],
  ['gdp-trend', live.version, `v/${live.version}/gdp-trend.svg`],
  [onePlaced, null, `${onePlaced}.svg`],
  [onePlaced, live.version, `v/${live.version}/${onePlaced}.svg`],
])('every code of %s at version %s names the one picture that lies there', (id, version, picture) => {
  const found = embeddedFigures(live).find((each) => each.id === id)
  if (!found) throw new Error(`no embed ${id}`)
  const codes = embedCodesOf(selectFigure(live, found.figure), id, folder, { look: plainLook, version })
  for (const { name, code } of codes)
    expect([name, ...new Set(code.match(/https:[^"() ]*\.(?:png|svg)/g))]).toEqual([name, folder + picture])
  const told = codes.filter(({ note }) => note.includes('的图片是SVG')).map(({ name }) => name)
  expect(told).toEqual(picture.endsWith('.svg') ? ['图片', 'Markdown'] : [])
})
