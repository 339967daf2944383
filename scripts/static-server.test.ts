import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from './serve.mjs'
import { SetupError } from './setup-error.mjs'
import { createStaticServer } from './static-server.mjs'

const folder = mkdtempSync(join(tmpdir(), 'static-server-'))
const root = join(folder, 'dist')
const server = createStaticServer(root)
let origin = ''

const portOf = (address: AddressInfo | string | null) => (typeof address === 'object' && address !== null ? address.port : Number.NaN)

beforeAll(async () => {
  mkdirSync(join(root, 'assets'), { recursive: true })
  mkdirSync(join(root, 'embed'))
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(root, 'index.html'), '<title>晋中答卷</title>')
  writeFileSync(join(root, '.build-stamp'), 'hidden')
  writeFileSync(join(root, 'assets', 'page-1a2b.js'), 'let a = 1\n'.repeat(200))
  writeFileSync(join(root, 'embed', 'index.html'), 'embed')
  writeFileSync(join(root, '晋中答卷-大屏.html'), 'offline')
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${portOf(server.address())}`
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** Sends a path as it stands: fetch and browsers take the dots out before they ask. */
function statusOfRaw(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(portOf(server.address()), '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    )
    let text = ''
    socket.on('data', (chunk) => (text += chunk.toString()))
    socket.on('end', () => resolve(text.split('\r\n', 1)[0] ?? ''))
    socket.on('error', reject)
  })
}

test('the root is index.html, as HTML in UTF-8, asked for anew each time', async () => {
  const response = await fetch(`${origin}/`)
  expect(await response.text()).toContain('晋中答卷')
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-cache')
})

test('a hashed file is compressed, typed and kept for good', async () => {
  const response = await fetch(`${origin}/assets/page-1a2b.js`, { headers: { 'accept-encoding': 'gzip, br' } })
  expect(response.headers.get('content-encoding')).toBe('br')
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(response.headers.get('cache-control')).toContain('immutable')
  expect(await response.text()).toBe('let a = 1\n'.repeat(200))
})

test('an unchanged file is not sent again', async () => {
  const etag = (await fetch(`${origin}/`)).headers.get('etag') ?? ''
  expect((await fetch(`${origin}/`, { headers: { 'if-none-match': etag } })).status).toBe(304)
})

test('a name in Chinese is found', async () => {
  expect(await (await fetch(`${origin}/${encodeURIComponent('晋中答卷-大屏.html')}`)).text()).toBe('offline')
})

test('a folder without its last stroke is sent on, so that relative addresses hold', async () => {
  const response = await fetch(`${origin}/embed?a=1`, { redirect: 'manual' })
  expect(response.status).toBe(301)
  expect(response.headers.get('location')).toBe('/embed/?a=1')
})

test('what is not there is said in Chinese', async () => {
  const response = await fetch(`${origin}/nothing.html`)
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('没有找到这个页面')
})

test.for([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/../../secret.txt',
  '/link.txt',
  '/.build-stamp',
  '/%00',
  '/assets%5c..%5c..%5csecret.txt',
])('nothing outside the folder and nothing hidden is served: %s', async (path) => {
  expect(await statusOfRaw(path)).toBe('HTTP/1.1 404 Not Found')
})

test('an address that cannot be read is refused, and nothing is written', async () => {
  expect(await statusOfRaw('/%zz')).toBe('HTTP/1.1 400 Bad Request')
  expect((await fetch(`${origin}/`, { method: 'POST' })).status).toBe(405)
})

test('a taken port is passed over, or refused in a sentence when it was asked for strictly', async () => {
  const port = portOf(server.address())
  const second = await serve({ root, port, host: '127.0.0.1', strict: false })
  expect(second.lines[0]).toMatch(/^本机：http:\/\/localhost:\d+\/$/)
  expect(second.lines[0]).not.toContain(`:${port}/`)
  second.server.close()
  await expect(serve({ root, port, host: '127.0.0.1', strict: true })).rejects.toThrow(SetupError)
  await expect(serve({ root, port, host: '127.0.0.1', strict: true })).rejects.toThrow(`端口 ${port} 不可用`)
})
