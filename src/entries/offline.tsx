import '../styles.css'
import { inlineRead } from '~/data/read'
import { unpackData } from '~/data/unpack-data'
import { completeCore } from '~/entries/start/complete-core'
import { startChoice } from '~/entries/start/start-choice'

/** The datasets that this file carries, put in by the build. */
declare const packedDatasets: string

/** The page in one file: the same page over datasets that the file carries. Opened by its plain name it asks first what is wanted. */
async function start(): Promise<void> {
  await completeCore()
  const files = unpackData(packedDatasets)
  await startChoice(files['datapackage.json'])
  const { startPage } = await import('~/entries/start/start-page')
  await startPage(inlineRead(files))
}

void start()
