import '../styles.css'
import { inlineRead } from '~/data/inline-read'
import { completeCore } from './complete-core'

const folder = '../../public/data/'
const files = import.meta.glob('../../public/data/**/*.json', { eager: true, import: 'default' })
const byPath = Object.fromEntries(Object.entries(files).map(([path, content]) => [path.slice(folder.length), content]))

/** The page in one file: the same page over datasets that the file carries. */
async function start(): Promise<void> {
  await completeCore()
  const { startPage } = await import('./start-page')
  startPage(inlineRead(byPath))
}

void start()
