import { formatLink } from '~/state/format-link'
import { defaultView } from '~/state/view'
import { formatWall, type WallOptions } from '~/state/wall-link'

/** The link of the wall or of a room beside it (`setup`, `presenter`), with what its operator chose and a reader's list. */
export function wallHref(part: '' | 'setup' | 'presenter', options: WallOptions, items: string): string {
  return formatLink({ route: { page: 'wall', part, asked: formatWall(options) }, view: { ...defaultView, items } })
}

/** Where a wall is left for: the list that it showed, or the overview. */
export function wallExit(items: string): string {
  return formatLink({ route: items === '' ? { page: 'overview' } : { page: 'briefing' }, view: { ...defaultView, items } })
}
