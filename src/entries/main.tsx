import '../styles.css'
import { completeCore } from '~/entries/start/complete-core'
import { loadCode } from '~/lib/load-code'

/** A tab that nobody sees gives no frames; it is not waited for longer than this, in milliseconds. */
const longestWait = 200

/** When the static first screen is on the screen, which another page does not show: after the next frame, or a moment where there are none. */
function firstPaint(): Promise<void> {
  if (document.documentElement.classList.contains('live')) return Promise.resolve()
  return new Promise((resolve) => {
    setTimeout(resolve, longestWait)
    // A task that is set in a frame comes when that frame has been painted.
    requestAnimationFrame(() => setTimeout(resolve))
  })
}

/** The static first screen is seen before any work is done; old cores get the methods they lack before anything needs them. */
async function start(): Promise<void> {
  await firstPaint()
  // Nothing else reports why a page does not start: what fails here is an unhandled rejection on purpose, which page-watch.ts hears.
  await loadCode(completeCore)
  const [{ startPage }, { fetchRead }] = await loadCode(() =>
    Promise.all([import('~/entries/start/start-page'), import('~/data/fetch-read')]),
  )
  await startPage(fetchRead(new URL('data/', document.baseURI).href))
  // The page works without it; the development server has nothing to keep.
  if (import.meta.env.PROD) import('~/entries/start/after-start').catch(() => null)
}

void start()
