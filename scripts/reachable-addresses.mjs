import { isIPv6 } from 'node:net'
import { networkInterfaces } from 'node:os'

const everywhere = new Set(['0.0.0.0', '::'])
const ownHost = /^(localhost|::1|127\.[\d.]+)$/

/**
 * The addresses under which a server is reached: of this machine, and of others in its network. A server that listens for this machine
 * alone has none for others; one that listens everywhere has one for each IPv4 address of the machine that is not its own loop.
 * @param {string} host what it listens on
 * @param {number} port
 * @param {ReturnType<typeof networkInterfaces>} interfaces
 * @returns {{ readonly own: string, readonly others: readonly string[] }}
 */
export function reachableAddresses(host, port, interfaces = networkInterfaces()) {
  /** @param {string} name */
  const at = (name) => `http://${isIPv6(name) ? `[${name}]` : name}:${port}/`
  const own = at('localhost')
  if (ownHost.test(host)) return { own: host === '127.0.0.1' ? own : at(host), others: [] }
  if (!everywhere.has(host)) return { own: at(host), others: [at(host)] }
  const found = Object.values(interfaces).flatMap((each) => each ?? [])
  const names = found.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address)
  return { own, others: [...new Set(names)].map(at) }
}

/**
 * The same as lines for whoever started the server, and what to do where others are kept out or have no way.
 * @param {ReturnType<typeof reachableAddresses>} addresses
 * @param {string} host
 * @returns {readonly string[]}
 */
export function addressLines({ own, others }, host) {
  if (others.length > 0) return [`本机：${own}`, ...others.map((address) => `其他机器：${address}`)]
  const way = everywhere.has(host)
    ? '没有找到这台机器的网络地址，其他机器暂时打不开；请检查网络连接。'
    : '只有这台机器能打开。要让同一网络里的其他机器打开，请运行：npm start -- --host 0.0.0.0'
  return [`本机：${own}`, way]
}
