import type { Scene } from '~/domain/scene'
import { formatLink } from '~/state/format-link'
import type { Route } from '~/state/route'
import { defaultView } from '~/state/view'

function routeOf({ layout, regions, figures }: Scene): Route {
  const [place] = regions
  if (layout === 'county' && place !== undefined) return { page: 'county', adcode: place }
  const [figure] = figures
  return layout === 'figures' && figure !== undefined ? { page: 'figure', id: figure } : { page: 'overview' }
}

/** The page on which a reader finds what a scene shows, with its sources; null for a page opened from a disk, which no telephone reaches. */
export function sceneAddress(scene: Scene): string | null {
  const { protocol, href } = window.location
  if (!/^https?:$/.test(protocol)) return null
  return `${href.replace(/#.*$/, '')}${formatLink({ route: routeOf(scene), view: defaultView })}`
}
