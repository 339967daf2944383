import type { ChartStop } from '~/charts/kinds'
import type { ChartTheme } from '~/charts/theme/chart-theme'

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Where `key` leads from a stop, or null where it leads nowhere. */
function stopAfter(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = steps[key]
  return step === undefined ? null : (at + step + count) % count
}

function stopElement({ box, words }: ChartStop, theme: ChartTheme): HTMLElement {
  const element = document.createElement('span')
  element.setAttribute('role', 'img')
  element.setAttribute('aria-label', words)
  element.tabIndex = -1
  const outline = `2px solid ${theme.goldText}`
  element.style.cssText = `position:absolute;pointer-events:none;left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px`
  element.addEventListener('focus', () => {
    element.style.outline = outline
  })
  element.addEventListener('blur', () => {
    element.style.outline = 'none'
  })
  return element
}

/** What a stop says, for who sees: a line over the foot of the drawing. */
function tipElement(theme: ChartTheme): HTMLElement {
  const tip = document.createElement('div')
  tip.setAttribute('aria-hidden', 'true')
  tip.hidden = true
  tip.style.cssText = `position:absolute;left:0;bottom:0;padding:4px 10px;border:1px solid ${theme.ink};background:${theme.paper};color:${theme.ink};font-size:12px`
  return tip
}

/** Lays the stops of a drawing over it: arrows, Home and End go from one to the next; each is heard, and said in a line. */
export function walkStops(figure: HTMLElement, layer: HTMLElement, stops: readonly ChartStop[], theme: ChartTheme): () => void {
  const tip = tipElement(theme)
  const elements = stops.map((stop) => stopElement(stop, theme))
  layer.style.position = 'relative'
  layer.append(...elements, tip)
  const walk = (event: KeyboardEvent) => {
    const at = elements.findIndex((element) => element === document.activeElement)
    const next = stopAfter(event.key, at < 0 && (steps[event.key] ?? 0) < 0 ? 0 : at, elements.length)
    const words = next === null ? undefined : stops[next]?.words
    if (next === null || words === undefined) return
    event.preventDefault()
    elements[next]?.focus({ preventScroll: true })
    tip.textContent = words
    tip.hidden = false
  }
  figure.addEventListener('keydown', walk)
  return () => figure.removeEventListener('keydown', walk)
}
