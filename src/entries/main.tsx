import '../styles.css'
import { completeCore } from '~/entries/start/complete-core'
import { firstPaint } from '~/entries/start/first-paint'
import { loadCode } from '~/lib/load-code'

/** The static first screen is seen before any work is done; old cores get the methods they lack before anything needs them. */
async function start(): Promise<void> {
  await firstPaint()
  // Nobody else tells why a page does not start: what fails here is an unhandled rejection on purpose, which page-watch.ts hears.
  await loadCode(completeCore)
  const [{ startPage }, { fetchRead }] = await loadCode(() =>
    Promise.all([import('~/entries/start/start-page'), import('~/data/fetch-read')]),
  )
  await startPage(fetchRead(new URL('data/', document.baseURI).href))
  // The page stands without it, and nobody misses it; the development server has nothing to keep.
  if (import.meta.env.PROD) import('~/entries/start/after-start').catch(() => null)
}

void start()
