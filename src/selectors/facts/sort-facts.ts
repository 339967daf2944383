import type { Catalogue } from '~/domain/dataset/catalogue'
import type { FactColumn, FactSort } from '~/domain/link/facts-fields'
import { comparePeriods, isDated } from '~/domain/period/period-span'
import { compareInLibrary, type FactRow } from './fact-rows'

type Compare = (a: FactRow, b: FactRow) => number

/**
 * By size within one indicator, never across: 124 and 38129 of two measures have no order. Where counties are not ranked (an
 * indicator that is not `rankable`) their rows stay in the order of the library in both directions.
 */
function bySize(catalogue: Catalogue, direction: number): Compare {
  const ranked = (row: FactRow) => catalogue.indicators.get(row.reading.indicator)?.rankable === true
  return (a, b) => {
    const between = a.order.indicator - b.order.indicator
    if (between !== 0 || !ranked(a)) return between
    if (a.size === null || b.size === null) return Number(a.size === null) - Number(b.size === null)
    return direction * (a.size - b.size)
  }
}

/** Rows without dates come last in both directions: they are neither early nor late. */
function byPeriod(direction: number): Compare {
  return (a, b) => {
    const dated = isDated(a.period) && isDated(b.period)
    return (dated ? direction : 1) * comparePeriods(a.period, b.period)
  }
}

function comparison(catalogue: Catalogue, column: FactColumn, direction: number): Compare {
  if (column === 'period') return byPeriod(direction)
  if (column === 'value') return bySize(catalogue, direction)
  return (a, b) => direction * (a.order[column] - b.order[column])
}

/** The rows by one column; rows that are equal in it stay in the order of the library, in both directions. */
export function sortFacts(catalogue: Catalogue, rows: readonly FactRow[], sort: FactSort | null): readonly FactRow[] {
  if (sort === null) return rows
  const compare = comparison(catalogue, sort.column, sort.descending ? -1 : 1)
  return [...rows].sort((a, b) => compare(a, b) || compareInLibrary(a, b))
}
