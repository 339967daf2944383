// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { codeMissing, fetchFirst } from './fetch-first'

const from = 'http://example.test/assets/start.js'

/** What a bundler makes of a dynamic import: its text names the file. */
function importing(name: string, code: () => Promise<string> = async () => 'code') {
  const load = vi.fn<() => Promise<string>>(code)
  load.toString = () => `()=>import("./${name}")`
  return load
}

/** A server by its answers, in their order, to each address. */
function serve(answers: Readonly<Record<string, readonly (Response | 'down')[]>>) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (href: string) => {
    const answer = answers[href.replace(/.*\//, '')]?.[asked.filter((each) => each === href).length]
    asked.push(href)
    if (answer === undefined || answer === 'down') throw new TypeError('Failed to fetch')
    return answer
  })
  return asked
}

const script = () => new Response('export {}', { headers: { 'content-type': 'text/javascript' } })

afterEach(() => {
  vi.unstubAllGlobals()
  document.head.replaceChildren()
})

test('a part is imported once all of its files have come, each asked for once', async () => {
  const asked = serve({ 'a.js': [script()], 'a-deep.js': [script()] })
  const load = importing('a.js')
  expect(await fetchFirst(load, ['./a.js', './a-deep.js'], from)).toBe('code')
  expect(await fetchFirst(load, ['./a.js', './a-deep.js'], from)).toBe('code')
  expect(asked.toSorted()).toEqual(['http://example.test/assets/a-deep.js', 'http://example.test/assets/a.js'])
})

test.each([
  ['that the network cuts off', 'cut.js', 'down' as const],
  ['that the server has not', 'missing.js', new Response('no', { status: 404 })],
  ['for which it gives a page', 'page.js', new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } })],
])('a file %s, however deep, keeps the import from being tried, and is asked for again', async (_, deep, answer) => {
  serve({ 'b.js': [script()], [deep]: [answer, script()] })
  const load = importing('b.js')
  await expect(fetchFirst(load, ['./b.js', `./${deep}`], from)).rejects.toThrow(TypeError)
  expect(load).not.toHaveBeenCalled()
  expect(await fetchFirst(load, ['./b.js', `./${deep}`], from)).toBe('code')
})

test('a part that imports nothing more, for which no files are given, is known by its own name', async () => {
  const asked = serve({ 'alone.js': [script()] })
  await fetchFirst(importing('alone.js'), [], from)
  expect(asked).toEqual(['http://example.test/assets/alone.js'])
})

test('what the page named itself is not asked for again', async () => {
  const asked = serve({ 'd.js': [script()] })
  document.head.innerHTML =
    `<link rel="modulepreload" href="http://example.test/assets/react.js"><script type="text/plain" src="${from}"></script>` +
    `<link rel="preload" as="script" href="http://example.test/assets/early.js">`
  await fetchFirst(importing('d.js'), ['./react.js', './start.js', './early.js'], from)
  expect(asked).toEqual(['http://example.test/assets/d.js'])
})

test('code that did not come is told to the window, which asks whether there is a newer release', async () => {
  serve({})
  const told = vi.fn<() => void>()
  window.addEventListener(codeMissing, told)
  await expect(fetchFirst(importing('f.js'), [], from)).rejects.toThrow(TypeError)
  expect(told).toHaveBeenCalledTimes(1)
})

test('a style sheet that failed leaves no element behind, and is asked for again', async () => {
  serve({ 'e.js': [script()] })
  const load = importing('e.js')
  const answer = (kind: 'load' | 'error') => document.head.querySelector('link')?.dispatchEvent(new Event(kind))
  const first = fetchFirst(load, ['./late.css'], from)
  answer('error')
  await expect(first).rejects.toThrow(/late\.css/)
  expect(document.head.querySelector('link')).toBeNull()
  const second = fetchFirst(load, ['./late.css'], from)
  answer('load')
  expect(await second).toBe('code')
})
