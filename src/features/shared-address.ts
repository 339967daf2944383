import { formatLink } from '~/state/format-link'
import type { Link } from '~/state/parse-link'

/** A page's address as others can open it; '' where this page is a file on this machine, which opens nowhere else. */
export function sharedAddress(link: Link): string {
  const { protocol, href } = window.location
  return protocol === 'http:' || protocol === 'https:' ? `${href.replace(/#.*$/, '')}${formatLink(link)}` : ''
}
