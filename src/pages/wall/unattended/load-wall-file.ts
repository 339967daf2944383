import { wallFileName } from '~/domain/link/route'
import { ownMemory } from './own-memory'

/** The text of the settings that lie beside the page, '' where there are none; or why they could not be read, '' where they could. */
export interface LoadedFile {
  readonly text: string
  readonly fault: string
}

const nothing: LoadedFile = { text: '', fault: '' }
const kept = 'file'

/** How long a server may take, in milliseconds: a wall does not stay black for its settings. */
const patience = 8000

/** UTF-8, or what an old notepad writes where it is none. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** From a server: none is none, and where it does not answer the settings are those of last time. */
async function fetched(address: string): Promise<LoadedFile> {
  const last = { text: ownMemory.read(kept) ?? '', fault: '' }
  const control = new AbortController()
  const timer = setTimeout(() => control.abort(), patience)
  try {
    const response = await fetch(address, { cache: 'no-store', signal: control.signal })
    // What this page's own worker says where no server is.
    if (response.status === 204) return last
    const text = response.ok ? decoded(await response.arrayBuffer()) : ''
    // A server that answers everything with its own page has no such file.
    const own = text.trimStart().startsWith('<') ? '' : text
    ownMemory.write(kept, own)
    return { text: own, fault: '' }
  } catch {
    return last
  } finally {
    clearTimeout(timer)
  }
}

/** From a disk: a page there may load a script that lies beside it and nothing else. The file is one, which sets a global of its own name. */
function loaded(address: string): Promise<LoadedFile> {
  return new Promise((done) => {
    const script = document.createElement('script')
    script.src = address
    script.addEventListener('error', () => done(nothing))
    script.addEventListener('load', () => {
      const text: unknown = Reflect.get(window, '大屏')
      const fault = `${wallFileName}读不出来：请用记事本另存一次，编码选 UTF-8，第一行和最后一行照原样`
      done(typeof text === 'string' ? { text, fault: '' } : { text: '', fault })
    })
    document.head.append(script)
  })
}

let reading: Promise<LoadedFile> | null = null

/** Reads the settings once for as long as the page lives: a page loaded anew reads them again. Never rejects. */
export function loadWallFile(): Promise<LoadedFile> {
  const address = new URL(wallFileName, window.location.href.replace(/[?#].*$/, '')).href
  reading ??= window.location.protocol === 'file:' ? loaded(address) : fetched(address)
  return reading
}
