import '../styles.css'
import { completeCore } from './complete-core'

/** Old cores get the methods they lack first; today's load the page at once. */
async function start(): Promise<void> {
  await completeCore()
  const { startPage } = await import('./start-page')
  const { fetchRead } = await import('~/data/fetch-read')
  startPage(fetchRead(new URL('data/', document.baseURI).href))
}

void start()
