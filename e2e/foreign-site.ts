import { createServer } from 'node:http'
import { listenAnywhere } from '../scripts/listen-anywhere.mjs'

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
  const { port, stop } = await listenAnywhere(server)
  // Another name of this machine: another origin in any case.
  return { origin: `http://localhost:${port}`, stop }
}
