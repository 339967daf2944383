/** A wall of `columns` by `rows` screens; `unit` is its type unit in pixels. */
interface SeamedWall {
  readonly columns: number
  readonly rows: number
  readonly unit: number
}

/** How far from a seam words stand at least, in units. */
export const safeUnits = 0.6

/** Runs in the page: what comes too near to a seam, and screens on which nothing stands. */
export function seamFaults({ columns, rows, unit, safe }: SeamedWall & { readonly safe: number }): readonly string[] {
  const faults: string[] = []
  const [across, down] = [innerWidth / columns, innerHeight / rows]
  const isSeen = (element: Element) => element.closest('[aria-hidden=true], nav, .sr-only, title, desc, style, script') === null
  /** Whether a stretch along one side of the wall reaches within the safe margin of one of its seams. */
  const meets = (from: number, to: number, each: number, count: number, margin: number) =>
    Array.from({ length: count - 1 }, (_, index) => (index + 1) * each).some((seam) => from < seam + margin && to > seam - margin)
  const nearSeam = ({ left, right, top, bottom }: DOMRect, margin: number) =>
    meets(left, right, across, columns, margin) || meets(top, bottom, down, rows, margin)
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    const text = node.textContent?.trim() ?? ''
    if (!parent || text === '' || !isSeen(parent)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
    if (rects.some((rect) => nearSeam(rect, safe * unit))) faults.push(`压缝：${text}`)
  }
  for (const mark of document.querySelectorAll('main svg path, main svg rect, main svg circle, main svg polygon, main li, footer svg'))
    if (isSeen(mark) && mark.closest('defs') === null && nearSeam(mark.getBoundingClientRect(), 0))
      faults.push(`拼缝切过：${mark.outerHTML.slice(0, 120)}`)
  const filled = new Set(
    [...document.querySelectorAll('[data-panel]')]
      .filter(isSeen)
      .map((panel) => panel.getBoundingClientRect())
      .map(({ left, right, top, bottom }) => Math.floor((left + right) / 2 / across) + columns * Math.floor((top + bottom) / 2 / down)),
  )
  for (let screen = 0; screen < columns * rows; screen += 1) if (!filled.has(screen)) faults.push(`第${screen + 1}块屏是空的`)
  return faults
}
