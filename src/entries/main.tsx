import '../styles.css'
import { completeCore } from './complete-core'
import { firstPaint } from './first-paint'

/** The static first screen is seen before any work is done; old cores get the methods they lack before anything needs them. */
async function start(): Promise<void> {
  await firstPaint()
  await completeCore()
  const { startPage } = await import('./start-page')
  const { fetchRead } = await import('~/data/fetch-read')
  void startPage(fetchRead(new URL('data/', document.baseURI).href))
  // The page stands without it; the development server has nothing to keep.
  if (import.meta.env.PROD) void import('./keep-copy')
}

void start()
