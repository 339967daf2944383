const overview = new Set(['', '#', '#/'])

/**
 * Before anything is painted: the reader's theme and size, and what the static first screen has to show. A link to another page has
 * its header alone, a wall nothing, and a theme other than the default has to wait for the live page; `live` stands for all three.
 */
export function applyFirstSettings(): void {
  const root = document.documentElement
  let saved: string | null = null
  try {
    saved = localStorage.getItem('dajuan-theme')
  } catch {
    // Forbidden: the default stands.
  }
  const { hash } = location
  if (overview.has(hash) && (saved === null || saved === 'light')) return
  root.classList.add('live')
  if (/^#\/wall(\?|$)/.test(hash)) root.classList.add('wall')
  if (saved === null) return
  const [theme, size] = saved.split(' ')
  if (theme !== undefined) root.dataset['theme'] = theme
  if (size !== undefined) root.dataset['size'] = size
}
