import { href } from '~/domain/link/href'
import { formatWall, type WallOptions } from '~/domain/link/wall-link'

/** The link of the wall or of a room beside it, with what its operator chose and a reader's list. */
export function wallHref(part: '' | 'setup' | 'presenter', options: WallOptions, items: string): string {
  return href({ page: 'wall', part, asked: formatWall(options) }, { items })
}

/** Where a wall is left for: the list that it showed, or the overview. */
export function wallExit(items: string): string {
  return href({ page: items === '' ? 'overview' : 'briefing' }, { items })
}
