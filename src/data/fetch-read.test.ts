import { afterEach, expect, test, vi } from 'vitest'
import { fetchRead } from './fetch-read'
import { ReadFailure } from './read'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** The address that was asked for. */
const addressOf = (input: string | URL | Request | undefined) => (input instanceof Request ? input.url : (input?.toString() ?? ''))

/** Puts a server in the place of the network. */
function serve(answer: typeof fetch) {
  const asked = vi.fn<typeof fetch>(answer)
  vi.stubGlobal('fetch', asked)
  return asked
}

/** A server that answers nothing until it is told to stop. */
const hanging: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new DOMException('The operation was aborted.', 'AbortError')))
  })

async function failureOf(reading: Promise<string>): Promise<ReadFailure> {
  const failed: unknown = await reading.catch((error: unknown) => error)
  if (!(failed instanceof ReadFailure)) throw new Error(`no ReadFailure: ${String(failed)}`)
  return failed
}

test('a file is read below the base, as text', async () => {
  const asked = serve(async () => new Response('[]'))
  await expect(fetchRead('https://example.cn/a/data/')('observations/economy.json')).resolves.toBe('[]')
  expect(addressOf(asked.mock.calls[0]?.[0])).toBe('https://example.cn/a/data/observations/economy.json')
})

test('a file of a version carries it in its address; the manifest, which has none, is asked for anew', async () => {
  const asked = serve(async () => new Response('[]'))
  const read = fetchRead('data/')
  await read('units.json', '0123456789ab')
  await read('datapackage.json')
  expect(asked.mock.calls.map(([address, init]) => [addressOf(address), init?.cache])).toEqual([
    ['data/units.json?v=0123456789ab', 'default'],
    ['data/datapackage.json', 'no-cache'],
  ])
})

test.each([404, 403, 500, 503])('an answer of %i is a file that is missing, with the answer in the sentence', async (status) => {
  serve(async () => new Response('<h1>Not Found</h1>', { status }))
  const failure = await failureOf(fetchRead('data/')('units.json'))
  expect([failure.kind, failure.message]).toEqual(['missing', `服务器答复 ${status}`])
})

test('a network that does not answer is said in Chinese, without the browser’s own words', async () => {
  serve(async () => {
    throw new TypeError('Failed to fetch')
  })
  const failure = await failureOf(fetchRead('data/')('units.json'))
  expect([failure.kind, failure.message]).toEqual(['missing', '网络不通或文件不在'])
})

test('a server that hangs is given up when patience ends, not before, and the request with it', async () => {
  vi.useFakeTimers()
  const asked = serve(hanging)
  let settled = false
  const reading = failureOf(fetchRead('data/', 3000)('units.json')).finally(() => (settled = true))
  await vi.advanceTimersByTimeAsync(2999)
  expect([settled, asked.mock.calls[0]?.[1]?.signal?.aborted]).toEqual([false, false])
  await vi.advanceTimersByTimeAsync(1)
  const failure = await reading
  expect([failure.kind, failure.message]).toEqual(['slow', '3秒内没有响应'])
  expect(asked.mock.calls[0]?.[1]?.signal?.aborted).toBe(true)
})

test('a body that stops half way is slow as well', async () => {
  vi.useFakeTimers()
  serve(async (_, init) => {
    const body = new ReadableStream({
      start: (control) => {
        control.enqueue(new TextEncoder().encode('[{"id": "jinz'))
        init?.signal?.addEventListener('abort', () => control.error(new DOMException('The operation was aborted.', 'AbortError')))
      },
    })
    return new Response(body)
  })
  const reading = failureOf(fetchRead('data/', 1500)('units.json'))
  await vi.advanceTimersByTimeAsync(1500)
  const failure = await reading
  expect([failure.kind, failure.message]).toEqual(['slow', '1.5秒内没有响应'])
})

test('a body that breaks off before patience ends is missing, not slow', async () => {
  serve(async () => {
    const body = new ReadableStream({ start: (control) => control.error(new TypeError('terminated')) })
    return new Response(body)
  })
  expect((await failureOf(fetchRead('data/')('units.json'))).kind).toBe('missing')
})

test('no timer is left behind, whether the file came or not', async () => {
  vi.useFakeTimers()
  serve(async (address) => new Response('[]', { status: addressOf(address).endsWith('units.json') ? 200 : 404 }))
  const read = fetchRead('data/')
  await read('units.json')
  await failureOf(read('bases.json'))
  expect(vi.getTimerCount()).toBe(0)
})
