import type { Scene } from '~/domain/figure/scene'
import { sharedAddress } from '~/features/shared-address'
import type { BriefingFigure } from '~/selectors/briefing/briefing-record'
import { formatBriefing } from '~/state/briefing-link'
import type { Link } from '~/state/parse-link'
import type { Route } from '~/state/route'
import { defaultView } from '~/state/view'
import type { StageRecord } from './wall-scenes'

/** The longest address whose code a telephone still reads from a wall: more cells are too small there. */
const longest = 240

function routeOf({ layout, regions, figures }: Scene): Route {
  const [place] = regions
  if (layout === 'county' && place !== undefined) return { page: 'county', adcode: place }
  const [figure] = figures
  return layout === 'figures' && figure !== undefined ? { page: 'figure', id: figure } : { page: 'overview' }
}

/** The page of a figure that stands alone; several as a list, without the words of who shows them. */
function listLink(list: readonly BriefingFigure[]): Link {
  const [first, ...others] = list.map(({ item }) => item.figure)
  if (first === undefined || others.length > 0) {
    const items = list.map(({ item }) => ({ ...item, title: null, note: '' }))
    return { route: { page: 'briefing' }, view: { ...defaultView, items: formatBriefing({ title: '', items }) } }
  }
  return { route: typeof first === 'string' ? { page: 'figure', id: first } : { page: 'drawn', spec: first }, view: defaultView }
}

/**
 * The page on which a reader finds what a scene shows, with its sources; null for a page opened on this machine, which no telephone
 * reaches, and where the address is too long for a code on a wall.
 */
export function sceneAddress(record: StageRecord): string | null {
  const link = 'list' in record ? listLink(record.list) : { route: routeOf(record.scene), view: defaultView }
  const address = sharedAddress(link)
  return address === '' || address.length > longest ? null : address
}
