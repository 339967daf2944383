import type { FigureRecord } from '~/selectors/figure-record'
import { formatLink } from '~/state/format-link'
import { defaultView } from '~/state/view'

/** The part of an address that opens a figure, named or not: `#/figure/gdp-trend`. */
function figureHash({ id, spec }: FigureRecord): string {
  return formatLink({ route: id === null ? { page: 'drawn', spec } : { page: 'figure', id }, view: defaultView })
}

/** A figure's address as others can open it; '' where the page is a file on this machine. */
export function figureLink(record: FigureRecord): string {
  const { protocol, href } = window.location
  return protocol === 'http:' || protocol === 'https:' ? `${href.replace(/#.*$/, '')}${figureHash(record)}` : ''
}
