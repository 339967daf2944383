import type { CellColumns } from './cell-columns'
import { sweepMap, type Entrance } from './map-sweep'

/** How long a scene takes to come out of the one before, in milliseconds. */
const fade = 600

/**
 * How a scene comes: out of the scene before as one, or as its panel `map` over the panel `under` of the scene before, all others out of
 * those before.
 */
export type Passage =
  | { readonly kind: 'fade' }
  | { readonly kind: 'sweep'; readonly map: number; readonly under: number; readonly columns: CellColumns }

const comeOut = (element: HTMLElement) => element.animate({ opacity: [0, 1] }, { duration: fade, easing: 'ease-in-out', fill: 'backwards' })
const goIn = (element: HTMLElement) => element.animate({ opacity: [1, 0] }, { duration: fade, easing: 'ease-in-out', fill: 'forwards' })

const panelsIn = (layer: HTMLElement): HTMLElement[] =>
  [...(layer.firstElementChild?.children ?? [])].flatMap((panel) => (panel instanceof HTMLElement ? [panel] : []))

/** The layer itself is no ground while a map passes over the other one's. */
function sweep(front: HTMLElement, back: HTMLElement, { map, under, columns }: Extract<Passage, { kind: 'sweep' }>): Entrance | null {
  const [after, before] = [panelsIn(front), panelsIn(back)]
  const swept = after[map]
  const coming = swept && sweepMap(swept, before[under] ?? null, columns, getComputedStyle(front).backgroundColor)
  if (!coming) return null
  front.style.backgroundColor = 'transparent'
  return {
    animations: [
      ...coming.animations,
      ...after.filter((_panel, index) => index !== map).map(comeOut),
      ...before.filter((_panel, index) => index !== under).map(goIn),
    ],
    end: () => {
      coming.end()
      front.style.backgroundColor = ''
    },
  }
}

/** Runs animations to their end, then `after`; gives what ends them early, with the same outcome. */
function run({ animations, end }: Entrance, after: () => void): () => void {
  let running = animations.length
  const finish = () => {
    if (running < 0) return
    running = -1
    after()
    end()
    // A value kept at the end of an animation would be kept for ever.
    for (const animation of animations) animation.cancel()
  }
  for (const animation of animations) {
    animation.addEventListener('finish', () => {
      running -= 1
      if (running === 0) finish()
    })
  }
  return finish
}

/** Charts that are built for the first time are in the document a frame later. */
function afterTwoFrames(then: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(then)
  })
  return () => cancelAnimationFrame(frame)
}

/**
 * Lets the front layer come over the other one, which then is hidden; at once for who wants no movement. Until its charts are painted the
 * front layer waits behind the other. Gives what ends it early.
 */
export function enterScene(front: HTMLElement, back: HTMLElement, passage: Passage): () => void {
  const stack = (over: HTMLElement, under: HTMLElement) => {
    over.style.zIndex = '1'
    under.style.zIndex = '0'
  }
  const settle = () => {
    stack(front, back)
    back.style.visibility = 'hidden'
  }
  stack(back, front)
  front.style.visibility = 'visible'
  let finish = settle
  const stopWaiting = afterTwoFrames(() => {
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      settle()
      return
    }
    stack(front, back)
    const plain = () => ({ animations: [comeOut(front)], end: () => {} })
    finish = run((passage.kind === 'sweep' ? sweep(front, back, passage) : null) ?? plain(), settle)
  })
  return () => {
    stopWaiting()
    finish()
  }
}
