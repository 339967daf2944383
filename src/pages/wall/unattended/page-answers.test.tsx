import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pageAnswers } from './page-answers'

const page = '<!doctype html><div id="root"></div><script type="module" src="./assets/index-1.js"></script>'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** A server that answers for the page, and for everything else. */
function serve(html: () => Response | Promise<Response>, script: () => Response) {
  const asked = vi.fn<(address: string, options: RequestInit) => Promise<Response>>(async (address) =>
    address.endsWith('.js') ? script() : html(),
  )
  vi.stubGlobal('fetch', asked)
  return asked
}

const text =
  (body: string, status = 200) =>
  () =>
    new Response(body, { status })

test('a server that has the page and its script answers; both are asked for past every cache', async () => {
  const asked = serve(text(page), text('import"./a.js"'))
  expect(await pageAnswers()).toBe(true)
  expect(asked.mock.calls.map(([address]) => new URL(address).pathname)).toEqual(['/', '/assets/index-1.js'])
  expect(asked.mock.calls.map(([, { cache }]) => cache)).toEqual(['no-store', 'no-store'])
})

test('a page with its script inside it answers alone', async () => {
  serve(text('<div id="root"></div><script type="module">1</script>'), text('', 404))
  expect(await pageAnswers()).toBe(true)
})

for (const [what, html, script] of [
  ['that says that it is failing', text(page, 503), text('1')],
  ['that asks for a password', text('<title>登录</title><form></form>'), text('1')],
  ['that has the page and not its script', text(page), text('没有', 404)],
  ['that has a page for everything in the place of the script', text(page), text('<!doctype html><title>登录</title>')],
  ['that is away', () => Promise.reject(new TypeError('Failed to fetch')), text('1')],
] as const) {
  test(`a server ${what} does not`, async () => {
    serve(html, script)
    expect(await pageAnswers()).toBe(false)
  })
}

test('a server that takes the question and says nothing does not, after a while', async () => {
  vi.stubGlobal(
    'fetch',
    (_address: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))),
  )
  const answers = pageAnswers()
  await vi.advanceTimersByTimeAsync(15_000)
  expect(await answers).toBe(false)
})
