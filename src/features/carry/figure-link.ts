import type { FigureRecord } from '~/selectors/figure/figure-record'
import { formatLink } from '~/state/format-link'
import type { Link } from '~/state/parse-link'
import { defaultView } from '~/state/view'
import { sharedAddress } from '../shared-address'

const linkOf = ({ id, spec }: FigureRecord): Link => ({
  route: id === null ? { page: 'drawn', spec } : { page: 'figure', id },
  view: defaultView,
})

/** The way to a figure within the page, named or not: `#/figure/gdp-trend`. */
export const figureHash = (record: FigureRecord): string => formatLink(linkOf(record))

/** A figure's address as others can open it; '' where the page opens on this machine only. */
export const figureLink = (record: FigureRecord): string => sharedAddress(linkOf(record))
