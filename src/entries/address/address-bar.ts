import { type Link, formatLink, parseLink } from '~/domain/link/link'
import { nextVisit } from '~/entries/pages/visits'
import type { AddressBar } from '~/state/sync-link'

/** Whether a link leads nowhere, says something in another way than the page writes it, or ends with punctuation that follows a link in a sentence. */
function isChanged(hash: string): boolean {
  const link = parseLink(hash)
  return hash !== '' && (link.route.page === 'unknown' || hash !== formatLink(link) || /[^\w/*-]$/.test(hash))
}

/** Puts a link that was changed on its way into order before it is read; gives what is to be said of it. Never rejects. */
export const mendedAddress = async (): Promise<Link['notice']> =>
  isChanged(location.hash) ? import('./mend-address').then(({ mendAddress }) => mendAddress()).catch(() => null) : null

/** The browser's own address bar: everything stays behind the `#`. */
export const addressBar: AddressBar = {
  hash: () => location.hash,
  push: (hash) => history.pushState(nextVisit(), '', hash),
  replace: (hash) => history.replaceState(history.state, '', hash),
  onTravel: (listener) => {
    const follow = () => (isChanged(location.hash) ? void mendedAddress().then(listener) : listener())
    // One change of the address fires two events; at the second the link is mended already, and the notice would be lost.
    let seen = ''
    const onPop = () => {
      seen = location.href
      follow()
    }
    const onHash = ({ newURL }: HashChangeEvent) => {
      if (newURL !== seen) follow()
    }
    window.addEventListener('popstate', onPop)
    window.addEventListener('hashchange', onHash)
    return () => {
      window.removeEventListener('popstate', onPop)
      window.removeEventListener('hashchange', onHash)
    }
  },
}
