/** A tab that nobody sees gives no frames; it is not waited for longer than this, in milliseconds. */
const longestWait = 200

/** When the static first screen is on the screen, which another page does not show: after the next frame, or a moment where there are none. */
export function firstPaint(): Promise<void> {
  if (document.documentElement.classList.contains('live')) return Promise.resolve()
  return new Promise((resolve) => {
    setTimeout(resolve, longestWait)
    // A task that is set in a frame comes when that frame has been painted.
    requestAnimationFrame(() => setTimeout(resolve))
  })
}
