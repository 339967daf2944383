import { keepPictures } from '~/components/drawing/static-pictures'

/**
 * Puts the built page in the place of the static first screen, in one frame. With `keep` the static screen stays (its
 * pictures are true, only the data for more did not come) and the page's message stands above it.
 */
export function takeFirstScreen(root: HTMLElement, { keep = false } = {}): void {
  if (!keep) {
    const screen = document.getElementById('first-screen')
    keepPictures(screen)
    screen?.remove()
  }
  // Said again by a timer later: nothing is touched that stands as it should.
  if (!root.classList.contains('waiting') && !root.hasAttribute('aria-hidden')) return
  root.classList.remove('waiting')
  root.removeAttribute('aria-hidden')
  // What watches from the head is told, and what it would say goes.
  document.documentElement.classList.add('started')
  document.getElementById('faults')?.remove()
}
