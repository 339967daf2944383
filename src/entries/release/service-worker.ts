import { wallFileName } from '~/domain/link/route'
import { isHashed, keptFileOf, type KeptFile, type KeptVersion } from './kept-files'

/** What of a service worker's scope is used here; the library of types for pages does not have it. */
interface Waiting {
  readonly waitUntil: (work: Promise<unknown>) => void
}
interface Fetching extends Waiting {
  readonly request: Request
  readonly clientId: string
  readonly resultingClientId: string
  readonly respondWith: (answer: Promise<Response>) => void
}
interface Scope {
  readonly registration: { readonly scope: string }
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: (which: { type: 'window'; includeUncontrolled: boolean }) => Promise<readonly { id: string; url: string }[]>
  }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: Waiting) => void): void
    (type: 'fetch', listener: (event: Fetching) => void): void
  }
}
declare const self: Scope

/** What this version consists of, and its name: put in by the build. */
declare const keptVersion: KeptVersion & { readonly name: string }

/** Once: the build puts the full list in wherever the name occurs. */
const version = keptVersion

/** After how many milliseconds a server that does not answer is taken for one that is not there. */
const patience = 3000

/** For how many milliseconds a page that was opened out of what is kept reads its data there too, so that both are of one version. */
const opening = 20_000

const { scope } = self.registration

/** Other folders of this server may hold pages like this one, with workers of their own. */
const family = `jinzhong ${scope} `
const own = family + version.name

const addressOf = (path: string): string => new URL(path, scope).href

async function hexDigest(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Fetches one file of this version into `cache`; rejects when the server holds another one, as it does while it is being renewed. */
async function keep(cache: Cache, { path, hash }: KeptFile): Promise<void> {
  const response = await fetch(addressOf(path), { cache: isHashed(path) ? 'default' : 'no-cache' })
  const bytes = await response.clone().arrayBuffer()
  if (!response.ok || !(await hexDigest(bytes)).startsWith(hash)) throw new Error(`${path} is not of version ${version.name}`)
  await cache.put(addressOf(path), response)
}

/** Takes all of the version or nothing: a file that is missing or of another version ends it, and the one before stays. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(own)
  try {
    // One after the other, so that a slow line has room for what the reader asks for.
    for (const file of version.files) await keep(cache, file)
  } catch (error) {
    await caches.delete(own)
    throw error
  }
}

/** A page that was opened since this worker runs: when, and whether out of what is kept. */
interface Opened {
  readonly at: number
  readonly kept: boolean
}
const opened = new Map<string, Opened>()

/** Earlier versions of this folder go when no page is open any more that may be of them and still ask for another part of itself. */
async function forgetEarlier(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.some(({ id, url }) => url.startsWith(scope) && !opened.has(id))) return
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(family) && name !== own).map((name) => caches.delete(name)))
}

/** The file of this version; what servers say of encodings is nothing to it. */
const kept = async (path: string): Promise<Response | undefined> => (await caches.open(own)).match(addressOf(path), { ignoreVary: true })

/** The server's answer; null when it does not come in time, or says that it cannot. */
async function fromServer(request: Request): Promise<Response | null> {
  const control = new AbortController()
  const timer = setTimeout(() => control.abort(), patience)
  try {
    const response = await fetch(request, { signal: control.signal })
    return response.status >= 500 ? null : response
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

/** What changes under the same name: the server's first, so that nobody is stuck in an old version. */
async function newest(request: Request, path: string): Promise<{ readonly response: Response; readonly kept: boolean }> {
  const answer = await fromServer(request)
  if (answer) return { response: answer, kept: false }
  const response = await kept(path)
  return response ? { response, kept: true } : { response: await fetch(request), kept: false }
}

async function openPage({ request, resultingClientId }: Fetching): Promise<Response> {
  const { response, kept: isKept } = await newest(request, '')
  opened.set(resultingClientId, { at: Date.now(), kept: isKept })
  return response
}

/** Data that a page asks for without a version: a page that has just been opened out of what is kept gets those that it came with. */
async function readData({ request, clientId }: Fetching, path: string): Promise<Response> {
  const page = opened.get(clientId)
  const isOpening = page?.kept === true && Date.now() - page.at < opening
  return (isOpening ? await kept(path) : undefined) ?? (await newest(request, path)).response
}

/** What never changes under its name: what is kept first, of an earlier version too for a page that is still open. */
async function unchanging(request: Request, path: string): Promise<Response> {
  return (await kept(path)) ?? fetch(request)
}

/** Hashed files of an earlier version, for a page of it that is still open and opens another part of itself. */
async function ofEarlier(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}

/** The settings of a wall are its operator's and of no version: the server's, and without one an empty answer, at which a wall keeps those of last time. */
async function wallSettings(request: Request): Promise<Response> {
  return (await fromServer(request)) ?? new Response(null, { status: 204 })
}

self.addEventListener('install', (event) => event.waitUntil(keepAll().then(() => self.skipWaiting())))

self.addEventListener('activate', (event) => event.waitUntil(forgetEarlier().then(() => self.clients.claim())))

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  const wanted = keptFileOf(request.url, scope, version)
  if (wanted === null) {
    // Embeds, pictures, zips and everything else goes its way as if there were no worker.
    if (request.url.startsWith(addressOf('assets/'))) event.respondWith(ofEarlier(request))
    else if (request.url === addressOf(wallFileName)) event.respondWith(wallSettings(request))
  } else if (wanted.unchanging) event.respondWith(unchanging(request, wanted.path))
  else if (request.mode === 'navigate') event.respondWith(openPage(event))
  else {
    event.respondWith(readData(event, wanted.path))
    // By now the page that was there before is gone.
    event.waitUntil(forgetEarlier())
  }
})
