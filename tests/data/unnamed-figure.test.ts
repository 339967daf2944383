import { expect, test } from 'vitest'
import { formatLink, parseLink } from '~/domain/link/link'
import { defaultView } from '~/domain/link/view'
import { mainFigure } from '~/selectors/figure/main-figure'
import { selectFigure } from '~/selectors/figure/select-figure'
import { unnamedFigure } from '~/selectors/figure/unnamed-figure'
import { live as catalogue } from './live-catalogue'

const unnamed = [...catalogue.indicators.keys()]
  .map((id) => mainFigure(catalogue, id, null))
  .flatMap(({ figure, indicator }) => (indicator !== null && figure.id === null ? [figure] : []))

test('there are indicators whose figure nobody has named', () => {
  expect(unnamed.length).toBeGreaterThan(50)
})

test('an unnamed figure comes back from its link as the same drawing', () => {
  for (const { spec } of unnamed) {
    const { route } = parseLink(formatLink({ route: { page: 'drawn', spec }, view: defaultView }))
    expect(route).toEqual({ page: 'drawn', spec })
    if (route.page !== 'drawn' || !route.spec) throw new Error('no spec')
    const record = selectFigure(catalogue, unnamedFigure(catalogue, route.spec))
    expect(record.title).toContain(catalogue.indicators.get(spec.indicators[0] ?? '')?.name)
    expect(record.title).not.toContain('undefined')
  }
})

test('a named figure asked for by its spec alone is drawn with the same numbers, under a neutral title', () => {
  for (const figure of catalogue.figures.values()) {
    const named = selectFigure(catalogue, figure)
    const again = selectFigure(catalogue, unnamedFigure(catalogue, figure.spec))
    expect({ ...again, id: 0, title: '', short: '', note: '', sourceLine: '' }).toEqual({
      ...named,
      id: 0,
      title: '',
      short: '',
      note: '',
      sourceLine: '',
    })
  }
})
