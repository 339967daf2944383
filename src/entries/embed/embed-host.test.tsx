import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
  document.body.replaceChildren()
})
afterEach(() => vi.restoreAllMocks())

/** A frame of an address, and the height that it has when it has told 321. */
function frameOf(src: string) {
  const frame = document.createElement('iframe')
  Object.defineProperty(frame, 'src', { value: src })
  document.body.append(frame)
  const tell = () => {
    const said = new MessageEvent('message', {
      data: { type: 'jinzhong-figure', height: 321 },
      origin: 'null',
      source: frame.contentWindow,
    })
    window.dispatchEvent(said)
    return frame.style.height
  }
  return { frame, tell }
}

/** A script in the page, which is not run: what it holds is loaded by the test. */
function scriptOf(src: string): void {
  const script = document.createElement('script')
  script.type = 'text/plain'
  script.setAttribute('src', src)
  document.body.append(script)
}

test('a script that was copied into a page knows no embeds: it touches no frame and fills no element', async () => {
  const { tell } = frameOf('https://elsewhere.example/player.html')
  await import('./embed-host')
  expect(tell()).toBe('')
  const element = document.createElement('jinzhong-figure')
  element.setAttribute('figure', 'gdp-trend')
  document.body.append(element)
  expect(element.querySelector('iframe')).toBeNull()
})

test('as a module it is known by its name, and knows the frames of its own folder alone', async () => {
  scriptOf('https://dajuan.example/embed/embed.js')
  const own = frameOf('https://dajuan.example/embed/gdp-trend.html')
  const other = frameOf('https://elsewhere.example/player.html')
  await import('./embed-host')
  expect([own.tell(), other.tell()]).toEqual(['321px', ''])
})
