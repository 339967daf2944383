import { readFile, realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const types = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.pdf', 'application/pdf'],
  ['.png', 'image/png'],
  ['.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.woff2', 'font/woff2'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.zip', 'application/zip'],
])
const compressible = /^text\/|^image\/svg|json|xml;|javascript/

const sentences = /** @type {const} */ ({
  400: '地址无法识别',
  404: '没有找到这个页面',
  405: '不支持这种访问方式',
  500: '读取文件时出错',
})

/** @param {keyof typeof sentences} status */
function errorPage(status) {
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${sentences[status]}</title>
<h1>${sentences[status]}</h1>
<p>请核对地址，或返回<a href="/">首页</a>。</p>
</html>
`
}

/**
 * The file that a request's path names: `null` for a path that cannot be read, or that leaves the folder, by dots or by a link, or
 * that names a hidden file; a folder stands for its index.html.
 * @param {string} root a real path
 * @param {string} pathname as it stands in the request
 */
async function locate(root, pathname) {
  const segments = decodeURIComponent(pathname).split('/').filter(Boolean)
  if (segments.some((segment) => segment.startsWith('.') || /[\\\0]/.test(segment))) return null
  const path = await realpath(join(root, ...segments)).catch(() => null)
  if (path === null || (path !== root && !path.startsWith(root + sep))) return null
  const found = await stat(path)
  if (!found.isDirectory()) return { path, modified: found.mtimeMs, isFolder: false }
  const index = join(path, 'index.html')
  const indexFound = await stat(index).catch(() => null)
  return indexFound && { path: index, modified: indexFound.mtimeMs, isFolder: true }
}

/** @param {string} accepted the request's accept-encoding */
function chooseEncoding(accepted) {
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

const encoders = {
  br: (/** @type {Buffer} */ body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: promisify(gzip),
  identity: (/** @type {Buffer} */ body) => Promise.resolve(body),
}

/**
 * Looks into a folder that may be swapped for another at any time. For a moment there is none then, and what began in one may not be
 * found in the next: it is looked for again. `look` gives null, or throws, where it finds nothing.
 * @template Found
 * @param {string} folder
 * @param {() => Promise<Found | null>} look
 */
async function lookSteadily(folder, look) {
  const identity = () =>
    stat(folder).then(
      ({ ino }) => ino,
      () => null,
    )
  for (let tries = 1; ; tries += 1) {
    const before = await identity()
    try {
      const found = await look()
      if (found !== null || tries === 50 || (before !== null && before === (await identity()))) return found
    } catch (error) {
      if (error instanceof URIError || tries === 50 || (before !== null && before === (await identity()))) throw error
    }
    await pause(20)
  }
}

/**
 * A server for the built files: what any plain web server of an intranet does, and no more. Files under assets/ carry a hash in their
 * name and are kept by the browser for good; everything else is asked for anew and answered by 304 when unchanged.
 * @param {string} folder
 */
export function createStaticServer(folder) {
  /** @type {Map<string, Buffer>} */
  const encoded = new Map()

  /**
   * @param {string} path
   * @param {number} modified
   * @param {keyof typeof encoders} encoding
   */
  async function body(path, modified, encoding) {
    const key = `${encoding} ${modified} ${path}`
    const known = encoded.get(key)
    if (known) return known
    const content = await encoders[encoding](await readFile(path))
    if (encoding !== 'identity') encoded.set(key, content)
    return content
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2)
    const known = request.headers['if-none-match']
    const found = await lookSteadily(folder, async () => {
      const place = await locate(await realpath(folder), pathname)
      if (place === null) return null
      const type = types.get(extname(place.path)) ?? 'application/octet-stream'
      const encoding = compressible.test(type) ? chooseEncoding(request.headers['accept-encoding']?.toString() ?? '') : 'identity'
      const etag = `W/"${place.modified.toString(36)}"`
      return { ...place, type, encoding, etag, content: known === etag ? null : await body(place.path, place.modified, encoding) }
    })
    if (found === null) return refuse(response, 404)
    if (found.isFolder && !pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/${query === undefined ? '' : `?${query}`}` })
      return response.end()
    }
    const { type, encoding, etag, content } = found
    const headers = {
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'cache-control': pathname.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      etag,
    }
    if (content === null) {
      response.writeHead(304, headers)
      return response.end()
    }
    response.writeHead(200, {
      ...headers,
      'content-length': content.length,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    })
    return response.end(request.method === 'HEAD' ? undefined : content)
  }

  return createServer((request, response) => {
    answer(request, response).catch((error) => refuse(response, error instanceof URIError ? 400 : 500))
  })
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {keyof typeof sentences} status
 */
function refuse(response, status) {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff' })
  return response.end(errorPage(status))
}
