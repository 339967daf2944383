import type { AddressBar } from '~/state/sync-link'
import { nextVisit } from './visits'

/** The browser's own address bar: everything stays behind the `#`. */
export const addressBar: AddressBar = {
  hash: () => location.hash,
  push: (hash) => history.pushState(nextVisit(), '', hash),
  replace: (hash) => history.replaceState(history.state, '', hash),
  onTravel: (listener) => {
    window.addEventListener('popstate', listener)
    window.addEventListener('hashchange', listener)
    return () => {
      window.removeEventListener('popstate', listener)
      window.removeEventListener('hashchange', listener)
    }
  },
}
