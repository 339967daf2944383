/**
 * Runs in the page: what is wrong with the type on it as it stands, in words, each with what it is about. Words lie over others, in HTML
 * or in a drawing; words are cut by a box that hides what does not fit, or lie outside the page. A line that ends in … on purpose, and
 * what scrolls, are no faults.
 */
export function typeFaults(): readonly string[] {
  interface Ink {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
    readonly text: string
    readonly element: Element
  }
  const faults: string[] = []
  const hidden = '.sr-only, title, desc, style, script, noscript, option, textarea, [aria-hidden=true].invisible'
  const inks: Ink[] = []
  const { clientWidth } = document.documentElement
  /** What a box that hides or scrolls leaves of a line; null where it leaves nothing. */
  const clip = (element: Element, box: DOMRect, text: string): DOMRect | null => {
    let { left, right, top, bottom } = box
    for (let up: Element | null = element; up && up !== document.body; up = up.parentElement) {
      const { overflowX, overflowY, textOverflow, display, position } = getComputedStyle(up)
      if (display === 'inline' || up instanceof SVGElement) continue
      if (overflowX === 'visible' && overflowY === 'visible') {
        if (position === 'fixed') break
        continue
      }
      const room = up.getBoundingClientRect()
      const cut = right - room.right > 1.5 || room.left - left > 1.5
      if (cut && overflowX === 'hidden' && textOverflow !== 'ellipsis' && room.width > 2) faults.push(`被切：${text}`)
      left = Math.max(left, room.left)
      right = Math.min(right, room.right)
      top = Math.max(top, room.top)
      bottom = Math.min(bottom, room.bottom)
    }
    return right - left > 1 && bottom - top > 1 ? new DOMRect(left, top, right - left, bottom - top) : null
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.nodeValue?.trim() ?? ''
    if (!element || text === '' || element.closest(hidden)) continue
    // What is folded up, or not laid out since it is far off the screen, has no place that means anything.
    if (!element.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) {
      const seen = box.width > 1 && box.height > 1 ? clip(element, box, text) : null
      if (!seen) continue
      // Of a line box only the height of Chinese type counts as ink, which is three fifths of it. A drawing's type keeps its size where
      // the browser draws all other type larger, so it is the box that is asked, not the style.
      const half = box.height * 0.3
      const middle = (box.top + box.bottom) / 2
      const top = Math.max(seen.top, middle - half)
      const bottom = Math.min(seen.bottom, middle + half)
      if (bottom - top < 1) continue
      inks.push({ left: seen.left, right: seen.right, top, bottom, text, element })
      if (seen.right > clientWidth + 1 || seen.left < -1) faults.push(`出了页面：${text}`)
    }
  }
  const room = document.documentElement.scrollWidth
  if (room > clientWidth) faults.push(`页面宽${room}，屏幕宽${clientWidth}`)
  inks.sort((one, other) => one.top - other.top)
  inks.forEach((one, index) => {
    for (let next = index + 1; next < inks.length; next += 1) {
      const other = inks[next]
      if (!other || other.top > one.bottom) break
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const down = Math.min(one.bottom, other.bottom) - other.top
      if (across > 2 && down > 2) faults.push(`重叠：${one.text.slice(0, 24)} 和 ${other.text.slice(0, 24)}`)
    }
  })
  return [...new Set(faults)]
}
