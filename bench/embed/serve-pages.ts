import { createServer } from 'node:http'
import { brotliCompressSync, constants } from 'node:zlib'
import { listenAnywhere } from '../../scripts/listen-anywhere.mjs'

/** A file of a page: its path from the root, its media type, its text. */
export interface PageFile {
  readonly path: string
  readonly type: 'text/html' | 'text/javascript'
  readonly text: string
}

/** A page to be opened: the first of its files is the document. */
export interface Contender {
  readonly name: string
  readonly version: string
  readonly files: readonly [PageFile, ...PageFile[]]
  /** Whether the document holds the picture; else a script draws it and then sets the mark `drawn`. */
  readonly isPicture: boolean
}

/**
 * Serves files as a host that compressed them beforehand does: Brotli at its best for all alike, out of memory, never kept by the
 * browser. Resolves with the address, which ends in a slash.
 */
export async function servePages(files: readonly PageFile[]): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const bodies = new Map(
    files.map(({ path, type, text }) => [
      `/${path}`,
      { type, body: brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }) },
    ]),
  )
  const server = createServer((request, response) => {
    const found = bodies.get(request.url ?? '')
    if (!found) return response.writeHead(404).end()
    return response
      .writeHead(200, {
        'content-type': `${found.type}; charset=utf-8`,
        'content-encoding': 'br',
        'content-length': found.body.length,
        'cache-control': 'no-store',
      })
      .end(found.body)
  })
  const { port, stop } = await listenAnywhere(server)
  return { address: `http://127.0.0.1:${port}/`, stop }
}
