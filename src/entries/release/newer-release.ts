/** Names the release that this tab went to by itself: it goes to each one once, so that nothing can turn in a circle. */
const memory = 'dajuan-release'

/** The entry script that the site's page names now; its hash is another one in every release. Null where no page of ours answers. */
export function entryOnServer(): Promise<string | null> {
  return fetch(location.href.replace(/#.*$/, ''), { cache: 'no-store' })
    .then((response) => (response.ok ? response.text() : ''))
    .then((html) => {
      const found = /<script type="module"[^>]* src="([^"]+)"/.exec(html)
      return found && (found[1] || null)
    })
    .catch(() => null)
}

/** The entry of another release than this page's; null where the server has the same one, or no answer. */
export function newerRelease(): Promise<string | null> {
  const own = document.querySelector('script[type="module"][src]')
  return entryOnServer().then((entry) => (own && own.getAttribute('src') === entry ? null : entry))
}

/** Loads the page anew for a release that this tab has not gone to yet; false where it has, or where the browser keeps no notes. */
export function goToRelease(entry: string): boolean {
  try {
    if (sessionStorage.getItem(memory) === entry) return false
    sessionStorage.setItem(memory, entry)
  } catch {
    return false
  }
  location.reload()
  return true
}
