/** What came of each file so far; one that failed is forgotten, so that the next try asks for it again. */
const requested = new Map<string, Promise<unknown>>()

/** Brings a script to its end into the browser's memory; its text is not kept here. */
async function fetchScript(href: string): Promise<void> {
  const answer = await fetch(href)
  // Many servers answer for a file that they have not with a page, and say that all is well.
  if (!answer.ok || /html/.test(answer.headers.get('content-type') ?? '')) throw new TypeError(`${answer.status} ${href}`)
  await answer.blob()
}

function linkSheet(href: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    link.addEventListener('load', resolve)
    link.addEventListener('error', () => {
      link.remove()
      reject(new TypeError(`Failed to load ${href}`))
    })
    document.head.append(link)
  })
}

/** What the window hears when code of the page did not come. */
export const codeMissing = 'code-missing'

/** Files that the page named itself, its first chunk among them: entries/head/page-watch.ts reports those that fail. */
const named = (href: string): boolean =>
  [...document.querySelectorAll('link')].some((link) => link.href === href) || [...document.scripts].some(({ src }) => src === href)

function have(href: string): Promise<unknown> {
  const coming = requested.get(href) ?? (named(href) ? Promise.resolve() : href.endsWith('.css') ? linkSheet(href) : fetchScript(href))
  requested.set(href, coming)
  coming.catch(() => requested.delete(href))
  return coming
}

/**
 * Imports code once every file of it has come. Until the summer of 2026 browsers kept a module that failed as failed for as long as the
 * page stood, so that no second `import()` of it could help (whatwg/html#6768); what `fetch` misses it asks for again. The bundler calls
 * it round each dynamic import (build/import-by-fetch.ts), in the place of its own preloading.
 * @param load `() => import('./part-….js')`
 * @param files of the part and of all that it imports, as addresses seen from `from`; where it imports nothing more, none are given
 * @param from the address of the file that imports
 * @returns the module; rejects with what `fetch`, a style sheet or the import failed with, and dispatches `codeMissing` on the window
 */
export async function fetchFirst<Module>(load: () => Promise<Module>, files: readonly string[] = [], from = ''): Promise<Module> {
  const own = /import\(["'`](.+?)["'`]/.exec(String(load))?.[1]
  try {
    await Promise.all([...files, ...(own === undefined ? [] : [own])].map((file) => have(new URL(file, from).href)))
    return await load()
  } catch (error) {
    window.dispatchEvent(new Event(codeMissing))
    throw error
  }
}
