import type { FigureRecord } from '~/selectors/figure/kinds'

/** The static first screen after it was taken from the page; before, it is there. */
let kept: Element | null = null

/** Keeps the pictures of the static first screen that leaves the page, for drawings whose code does not come. */
export function keepPictures(screen: Element | null): void {
  kept ??= screen
}

/** Copies of a figure's pictures, one for each band of the page; none where the static first screen did not show it. */
export function picturesOf({ id }: FigureRecord): readonly Node[] {
  const screen = kept ?? document.getElementById('first-screen')
  if (screen === null || id === null) return []
  return [...screen.querySelectorAll(`[data-picture="${id}"]`)].map((picture) => picture.cloneNode(true))
}
