import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ForeignSite {
  readonly origin: string
  readonly stop: () => Promise<void>
}

/**
 * A site of somebody else, on an origin and port of its own, with one page that holds `body`.
 * @param policy the page's content security policy, where it has one
 */
export async function foreignSite(body: string, policy = ''): Promise<ForeignSite> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (policy !== '') response.setHeader('content-security-policy', policy)
    response.end(
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><title>别处</title><body>${body}</body></html>`,
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const isListening = (place: typeof address): place is AddressInfo => typeof place === 'object' && place !== null
  if (!isListening(address)) throw new Error('the foreign site does not listen')
  return {
    // Another name of this machine: another origin in any case.
    origin: `http://localhost:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
