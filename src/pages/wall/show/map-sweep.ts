import type { CellColumns } from './cell-columns'

/** How long the colours take from the west to the east, in milliseconds. */
const duration = 1800

/** Elements that come into sight, and what is to be done when they have. */
export interface Entrance {
  readonly animations: readonly Animation[]
  readonly end: () => void
}

/**
 * Shows what is `inside` a `slot` as far as the columns have come. The two are moved against each other, which needs no paint: what is
 * inside does not move and is painted once, so that the slowest machine keeps up.
 */
function reveal(slot: HTMLElement, inside: HTMLElement, west: number, { width, count }: CellColumns, early: number): Animation[] {
  const from = slot.offsetWidth - west
  const to = from - count * width
  const timing = { duration, delay: -early, fill: 'both' } as const
  const move = (element: HTMLElement, sign: 1 | -1) =>
    element.animate(
      [{ transform: `translateX(${sign * from}px)`, easing: `steps(${count})` }, { transform: `translateX(${sign * to}px)` }],
      timing,
    )
  slot.style.overflow = 'hidden'
  return [move(slot, -1), move(inside, 1)]
}

/** A copy of a panel, of which only the odd rows of cells are seen. */
function oddRows(panel: HTMLElement, content: HTMLElement, { oddRows: points }: CellColumns, drawing: Element): readonly HTMLElement[] {
  const [outer, inner] = [panel.getBoundingClientRect(), drawing.getBoundingClientRect()]
  const place = (at: number) => `${at.toFixed(1)}px`
  const slot = document.createElement('div')
  const copy = content.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return []
  slot.setAttribute('aria-hidden', 'true')
  slot.className = panel.className
  slot.style.cssText = panel.style.cssText
  copy.style.clipPath = `polygon(${points.map(([x, y]) => `${place(x + inner.left - outer.left)} ${place(y + inner.top - outer.top)}`).join(',')})`
  slot.append(copy)
  panel.after(slot)
  return [slot, copy]
}

/**
 * No word is ever cut: those of the map before go when the columns reach them, those of the map that comes are there when the columns
 * have passed them. `from` is where the columns begin on the screen.
 */
function turnWords(before: Element | null, after: readonly Element[], from: number, { width, count }: CellColumns): Animation[] {
  const when = (x: number) => Math.max(0, Math.min(1, (x - from) / (width * count))) * duration
  const hide = (word: Element, start: number, end: number) =>
    word.animate({ visibility: ['hidden', 'hidden'] }, { delay: start, duration: Math.max(0, end - start) })
  const words = (map: Element) => [...map.querySelectorAll('text')].map((word) => ({ word, box: word.getBoundingClientRect() }))
  return [
    ...(before ? words(before).map(({ word, box }) => hide(word, when(box.left - width), duration)) : []),
    ...after.flatMap(words).map(({ word, box }) => hide(word, 0, when(box.right + width))),
  ]
}

/**
 * A map's colours pass over the map that stood in its place, one column of full cells after another, from the west to the east: the rows
 * take turns, and the odd ones are ahead by at least half a column, so that no cell is ever cut. null where nothing is drawn yet.
 */
export function sweepMap(panel: HTMLElement, before: Element | null, columns: CellColumns, paper: string): Entrance | null {
  const content = panel.firstElementChild
  const drawing = content?.querySelector('svg')
  if (!(content instanceof HTMLElement) || !drawing) return null
  const left = drawing.getBoundingClientRect().left + columns.west
  const west = left - panel.getBoundingClientRect().left
  content.style.backgroundColor = paper
  const [slot, copy] = oddRows(panel, content, columns, drawing)
  if (!slot || !copy) return null
  return {
    animations: [
      ...turnWords(before, [content, copy], left, columns),
      ...reveal(panel, content, west, columns, 0),
      ...reveal(slot, copy, west + columns.width / 2, columns, duration / columns.count / 2),
    ],
    end: () => {
      slot.remove()
      content.style.backgroundColor = ''
      panel.style.overflow = ''
    },
  }
}
