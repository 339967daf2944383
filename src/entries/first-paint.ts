/** A tab that nobody sees gives no frames; it is not waited for longer than this, in milliseconds. */
const longestWait = 200

/** When what stands in the document is on the screen: after the next frame, or after a moment where there are no frames. */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, longestWait)
    // A task that is set in a frame comes when that frame has been painted.
    requestAnimationFrame(() => setTimeout(resolve))
  })
}
