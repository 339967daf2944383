import type { FigureRecord } from '~/selectors/figure-record'

/** The static first screen after it was taken from the page. */
let kept: Element | null = null

/** Keeps the pictures of the static first screen that leaves the page, for drawings whose code does not come. */
export function keepPictures(screen: Element | null): void {
  kept ??= screen
}

/** Copies of a figure's pictures, one for each band of the page; none where the static first screen did not show it. */
export function picturesOf({ id }: FigureRecord): readonly Node[] {
  if (kept === null || id === null) return []
  return [...kept.querySelectorAll(`[data-picture="${id}"]`)].map((picture) => picture.cloneNode(true))
}
