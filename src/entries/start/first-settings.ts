import { isOverviewHash, isWallHash } from '~/domain/link/route'

/** The largest least size, in pixels, with which the notes of the page keep their size. */
const notes = 12.5

/**
 * A browser can be set to draw no type smaller than a size. Where that is larger than the notes of the page, `data-least` says so, and
 * what was measured for its type gives way: set to one pixel, such a browser reports the size that it draws.
 */
function applyLeastType(root: HTMLElement): void {
  root.style.fontSize = '1px'
  if (Number.parseFloat(getComputedStyle(root).fontSize) > notes) root.dataset['least'] = ''
  root.style.fontSize = ''
}

/**
 * Before anything is painted: the reader's theme and size, and what the static first screen has to show. A link to another page has
 * its header alone, a wall nothing, and a theme other than the default has to wait for the live page; `live` marks all three.
 */
export function applyFirstSettings(): void {
  const root = document.documentElement
  applyLeastType(root)
  let saved: string | null = null
  try {
    saved = localStorage.getItem('dajuan-theme')
  } catch {
    // Forbidden: the default applies.
  }
  const { hash } = location
  if (isOverviewHash(hash) && (saved === null || saved === 'light')) return
  root.classList.add('live')
  if (isWallHash(hash)) root.classList.add('wall')
  if (saved === null) return
  const [theme, size] = saved.split(' ')
  if (theme !== undefined) root.dataset['theme'] = theme
  if (size !== undefined) root.dataset['size'] = size
}
