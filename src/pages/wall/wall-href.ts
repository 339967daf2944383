import type { Scene } from '~/domain/figure/scene'
import { formatBriefing } from '~/domain/link/briefing-link'
import { href } from '~/domain/link/href'
import type { Route } from '~/domain/link/route'
import { formatWall, type WallOptions } from '~/domain/link/wall-link'
import { sharedAddress } from '~/features/shared-address'
import type { BriefingFigure } from '~/selectors/briefing/briefing-record'
import type { StageRecord } from './wall-scenes'

/** The longest address whose code a telephone still reads from a wall: more cells are too small there. */
const longest = 240

function routeOf({ layout, regions, figures }: Scene): Route {
  const [place] = regions
  if (layout === 'county' && place !== undefined) return { page: 'county', adcode: place }
  const [figure] = figures
  return layout === 'figures' && figure !== undefined ? { page: 'figure', id: figure } : { page: 'overview' }
}

/** The page of a single figure; several as a list, without the words of who shows them. */
function listHref(list: readonly BriefingFigure[]): string {
  const [first, ...others] = list.map(({ item }) => item.figure)
  if (first === undefined || others.length > 0) {
    const items = list.map(({ item }) => ({ ...item, title: null, note: '' }))
    return href({ page: 'briefing' }, { items: formatBriefing({ title: '', unit: '', items }) })
  }
  return href(typeof first === 'string' ? { page: 'figure', id: first } : { page: 'drawn', spec: first })
}

/**
 * The page on which a reader finds what a scene shows, with its sources; null for a page opened on this machine, which no telephone
 * reaches, and where the address is too long for a code on a wall.
 */
export function sceneAddress(record: StageRecord): string | null {
  const address = sharedAddress('list' in record ? listHref(record.list) : href(routeOf(record.scene)))
  return address === '' || address.length > longest ? null : address
}

/** The link of the wall, its setup or its presenter's window, with what its operator chose and a reader's list. */
export function wallHref(part: '' | 'setup' | 'presenter', options: WallOptions, items: string): string {
  return href({ page: 'wall', part, optionText: formatWall(options) }, { items })
}

/** Where a wall is left for: the list that it showed, or the overview. */
export function wallExit(items: string): string {
  return href({ page: items === '' ? 'overview' : 'briefing' }, { items })
}
