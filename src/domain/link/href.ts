import type { Id } from '~/domain/dataset/id'
import type { FigureSpec } from '~/domain/figure/figure'
import { formatLink } from './link'
import type { Route } from './route'
import { defaultView, type View } from './view'

interface WallPlace {
  readonly page: 'wall'
  readonly part?: string
  readonly optionText?: string
}

/** A page to lead to; of a wall what nobody chose is left out. */
export type Destination = Exclude<Route, { readonly page: 'wall' }> | WallPlace

/** The way to a page within the site, with what is chosen on it: every link of ours is made here. */
export function href(place: Destination, view: Partial<View> = {}): string {
  const route = place.page === 'wall' ? { part: '', optionText: '', ...place } : place
  return formatLink({ route, view: { ...defaultView, ...view } })
}

/** The way to a figure, named or not: `#/figure/gdp-trend`. */
export const figureHref = ({ id, spec }: { readonly id: Id | null; readonly spec: FigureSpec }): string =>
  href(id === null ? { page: 'drawn', spec } : { page: 'figure', id })
