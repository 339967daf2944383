import { useMemo } from 'react'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { FigureSpec } from '~/domain/figure/figure'
import { useLink } from '~/features/page-stores'
import type { RequestedFigure } from '~/selectors/figure/figure-words'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { selectFigure } from '~/selectors/figure/select-figure'
import { unnamedFigure } from '~/selectors/figure/unnamed-figure'

/** The readings of a map as bars: the named figure that shows just them, else an unnamed one. */
function listFigure(catalogue: Catalogue, { indicators, regions, periods }: FigureSpec): RequestedFigure {
  const same = (spec: FigureSpec) => [spec.indicators, spec.regions, spec.periods].join(';') === [indicators, regions, periods].join(';')
  const named = [...catalogue.figures.values()].find(({ spec }) => spec.kind === 'ranking' && same(spec))
  return named ?? unnamedFigure(catalogue, { kind: 'ranking', indicators, regions, periods, options: {} })
}

/** A figure in the form in which the overview shows it: a map that a reader has as a list is taken away as a list. */
export function useShownForm(catalogue: Catalogue, record: FigureRecord): FigureRecord {
  const isListed = useLink(({ route, view }) => route.page === 'overview' && view.form === 'list')
  return useMemo(
    () => (isListed && record.kind === 'map' ? selectFigure(catalogue, listFigure(catalogue, record.spec)) : record),
    [catalogue, record, isListed],
  )
}
