import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { comparisonFor } from '~/selectors/figure/comparison-figure'
import { selectFigure } from '~/selectors/figure/select-figure'
import { live } from './live-catalogue'

const order = live.counties.map(({ adcode }) => adcode)
const own = live.figures.get(live.site.overviewFigures.comparison)
if (!own) throw new Error('the site has no comparison')

test('the site’s own counties, in whatever order, are its own figure with its words', () => {
  expect(comparisonFor(live, own.spec.regions)).toBe(own)
  expect(comparisonFor(live, [...own.spec.regions].reverse())).toBe(own)
})

test.prop([fc.uniqueArray(fc.constantFrom(...order, '999999', live.site.region), { maxLength: 4 })])(
  'any others stand on the same measures, in division order, under their names; what is no county of the city is left out',
  (asked) => {
    const known = order.filter((code) => asked.includes(code))
    const figure = comparisonFor(live, asked)
    expect(figure.spec).toEqual({ ...own.spec, regions: known })
    if (known.join() === own.spec.regions.join()) return
    const names = live.counties.filter(({ adcode }) => known.includes(adcode)).map(({ name }) => name)
    expect(figure).toMatchObject({ id: null, neutral: names.join('、') })
  },
)

test('every county beside every other can be shown; none at all is refused in Chinese', () => {
  for (const first of order)
    for (const second of order) {
      const record = selectFigure(live, comparisonFor(live, [first, second]))
      expect(record.kind === 'comparison' && record.regions.map(({ adcode }) => adcode)).toEqual(
        order.filter((code) => code === first || code === second),
      )
    }
  expect(() => selectFigure(live, comparisonFor(live, []))).toThrow(/对比须有一至四个县/)
})
