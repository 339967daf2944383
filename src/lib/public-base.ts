/**
 * Hosts by which a machine reaches only itself, as `URL` writes them: `localhost` and all under it, 127.0.0.0/8 and 0.0.0.0/8, and the
 * same in IPv6.
 */
const ownHost =
  /^(.+\.)?localhost(\.localdomain)?\.?$|^ip6-(localhost|loopback)$|^(127|0)\.[\d.]+$|^\[(::1?|::ffff:(7f[\da-f]{2}|0):[\da-f]+)\]$/

/** An address of the web without its hash and without a name and password in it; '' where only this machine can open it, or nobody. */
function openToOthers(text: string): string {
  let address: URL
  try {
    address = new URL(text)
  } catch {
    return ''
  }
  if (!/^https?:$/.test(address.protocol) || ownHost.test(address.hostname)) return ''
  address.hash = ''
  address.username = ''
  address.password = ''
  return address.href
}

/**
 * The address under which others find this page, to which a hash is added: `site`, which was given when it was built ('' for none), else
 * `href`, by which it was reached; '' where both lead nowhere from another machine.
 */
export function publicBase(site: string, href: string): string {
  return openToOthers(site) || openToOthers(href)
}
