import type { FigureSpec } from '~/domain/figure/figure'

/** What a record was asked by: charts do not read it. */
export const anySpec: FigureSpec = { kind: 'map', indicators: [], regions: [], periods: [], options: {} }
