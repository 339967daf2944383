import type { Page } from '@playwright/test'

/** Waits until every drawing of the scene that stands is there, and nothing moves. */
export async function sceneStands(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const panels = [...document.querySelectorAll('main [data-panel]')].filter((panel) => panel.closest('[aria-hidden=true]') === null)
    const places = panels.flatMap((panel) => {
      const kind = panel.getAttribute('data-panel')
      return kind === 'figures' ? [...panel.querySelectorAll('figure')] : kind === 'map' ? [panel] : []
    })
    return panels.length > 0 && places.every((place) => place.querySelector('svg text') !== null) && document.getAnimations().length === 0
  })
}

/** A wall by the screen that it is laid out for: one of its own where it is built of several. `unit` is its type unit in pixels. */
interface MeasuredScreen {
  readonly unit: number
  readonly portrait: boolean
}

/** Runs in the page: what is wrong with a wall as it stands, in words, each with what it is about. A number is the type unit in pixels. */
export function wallFaults(screen: number | MeasuredScreen): readonly string[] {
  interface Ink {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
    readonly text: string
  }
  const faults: string[] = []
  const isSeen = (element: Element) => element.closest('[aria-hidden=true], nav, .sr-only, title, desc, style, script') === null
  const { unit, portrait } = typeof screen === 'number' ? { unit: screen, portrait: innerHeight > innerWidth } : screen
  const inks: Ink[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    const text = node.textContent?.trim() ?? ''
    if (!parent || text === '' || !isSeen(parent)) continue
    const size = Number.parseFloat(getComputedStyle(parent).fontSize)
    const range = document.createRange()
    range.selectNodeContents(node)
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
    if (rects.length === 0) continue
    // Labels of a map, inside it or in the list that a narrow wall brings, may be .65; anything on a portrait wall .88.
    const isMap = parent.closest('[data-panel="map"]') !== null
    if (size < unit * (isMap ? 0.65 : portrait ? 0.88 : 1) - 0.15) faults.push(`字太小：${text}（${(size / unit).toFixed(2)}）`)
    for (const { left, right, top, bottom } of rects) {
      // Of a line box only the height of the type counts as ink.
      const half = Math.min(bottom - top, size) / 2
      const middle = (top + bottom) / 2
      const ink = { left, right, top: middle - half, bottom: middle + half, text }
      inks.push(ink)
      if (left < -0.5 || ink.top < -0.5 || right > innerWidth + 0.5 || ink.bottom > innerHeight + 0.5) faults.push(`出了屏幕：${text}`)
    }
  }
  // A bezel or a television's overscan takes a little of every edge.
  for (const code of document.querySelectorAll('footer svg')) {
    const { right, bottom } = code.getBoundingClientRect()
    if (innerHeight - bottom < unit / 2 || innerWidth - right < unit / 2) faults.push('二维码贴着屏幕边')
  }
  inks.forEach((one, index) => {
    for (const other of inks.slice(index + 1)) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
      if (across > 1 && down > 1) faults.push(`重叠：${one.text} 和 ${other.text}`)
    }
  })
  return faults
}

/**
 * Runs in the page: the share of the screen that panels take, and the share of each panel that the rectangle around all of its marks
 * takes. A panel at the side of the wall has the margin there.
 */
export function wallCoverage(): { readonly panels: number; readonly marks: readonly (readonly [name: string, share: number])[] } {
  const room = document.querySelector('main')?.getBoundingClientRect()
  const marks: (readonly [string, number])[] = []
  // What has neither fill nor stroke is no mark: a drawing's own ground is such a rectangle.
  const isInk = (mark: Element) => {
    const { fill, stroke } = getComputedStyle(mark)
    return !(mark instanceof SVGElement) || fill !== 'none' || stroke !== 'none'
  }
  let area = 0
  const shown = [...document.querySelectorAll('[data-panel]')].filter((panel) => panel.closest('[aria-hidden=true]') === null)
  for (const panel of shown) {
    const place = panel.parentElement?.getBoundingClientRect()
    if (!place || !room) continue
    const left = Math.abs(place.left - room.left) < 2 ? 0 : place.left
    const right = Math.abs(place.right - room.right) < 2 ? innerWidth : place.right
    const own = (right - left) * place.height
    area += own
    const boxes = [...panel.querySelectorAll('svg path, svg rect, svg circle, svg polygon, svg text, h1, h2, p, li')]
      .filter((mark) => mark.closest('defs') === null && isInk(mark))
      .map((mark) => {
        if (mark instanceof SVGElement) return mark.getBoundingClientRect()
        const range = document.createRange()
        range.selectNodeContents(mark)
        return range.getBoundingClientRect()
      })
      .filter(({ width, height }) => width > 0 || height > 0)
    const width = Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left))
    const height = Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top))
    marks.push([panel.getAttribute('aria-label') ?? panel.textContent?.slice(0, 20) ?? '', (width * height) / own])
  }
  return { panels: area / (innerWidth * innerHeight), marks }
}
