import { fc, test as check } from '@fast-check/vitest'
import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { elementCode, fittedFrameCode, frameCode, imageCode, markdownCode } from './embed-codes'

const { DOMParser } = new Window()

/** The elements that a code is read as, each with its attributes; words between them would be a fault. */
function read(code: string): readonly (readonly [tag: string, attributes: Readonly<Record<string, string | null>>])[] {
  const { body } = new DOMParser().parseFromString(`<!doctype html><body>${code}</body>`, 'text/html')
  expect(body.textContent.trim()).toBe('')
  return [...body.querySelectorAll('*')].map((element) => [
    element.tagName.toLowerCase(),
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  ])
}

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "' onload='alert(1)",
    '</iframe><img src=x onerror=alert(1)>',
    '&quot;&lt;&#34;',
    '\u202e倒过来\u202c',
    '“十四五”末：[1](javascript:alert(1))',
    '甲<'.repeat(5000),
  ),
)
const parts = fc.record({ src: nasty, title: nasty, height: fc.integer({ min: 1, max: 20_000 }) })
const frameOf = ({ src, title, height }: { src: string; title: string; height: number }) => ({
  src,
  title,
  width: '100%',
  height: String(height),
  style: 'border:0',
  loading: 'lazy',
  allow: 'clipboard-write; fullscreen',
})

check.prop([parts])('the code of a frame is one frame of this address, title and height, whatever they are', (asked) => {
  expect(read(frameCode(asked))).toEqual([['iframe', frameOf(asked)]])
})

const room = 'max(10px + 100%*0.5,20px)'
const roomOf = ({ height }: { readonly height: number }) => `position:relative;padding-top:${height}px;padding-top:${room}`

check.prop([parts, nasty])('with the script it is the frame in the room of its figure, and one script', (asked, script) => {
  const filling = { ...frameOf(asked), style: 'border:0;position:absolute;top:0;left:0;width:100%;height:100%' }
  expect(read(fittedFrameCode(asked, room, script))).toEqual([
    ['div', { style: roomOf(asked) }],
    ['iframe', filling],
    ['script', { async: '', src: script }],
  ])
})

const plain = { theme: 'auto', headline: true, background: true, version: null }

check.prop([parts, nasty, nasty, nasty, nasty])(
  'the element says what is not as it comes, and no more',
  (asked, figure, theme, version, script) => {
    const { title, height } = asked
    const own = { figure, title, height: String(height), style: `display:block;${roomOf(asked)}` }
    const scripts = ['script', { async: '', src: script }]
    expect(read(elementCode(figure, asked, plain, room, script))).toEqual([['jinzhong-figure', own], scripts])
    const look = { theme: `x${theme}`, headline: false, background: false, version }
    expect(read(elementCode(figure, asked, look, room, script))).toEqual([
      ['jinzhong-figure', { ...own, version, theme: `x${theme}`, headline: 'none', background: 'none' }],
      scripts,
    ])
  },
)

check.prop([nasty, nasty, nasty])('the code of a picture is a picture in a link', (image, page, title) => {
  expect(read(imageCode(image, page, title))).toEqual([
    ['a', { href: page }],
    ['img', { src: image, alt: title, style: 'max-width:100%' }],
  ])
})

test('Markdown escapes what it would read as its own, and encodes the brackets of an address', () => {
  expect(markdownCode('https://a.cn/x(1).png', 'https://a.cn/x y.html', '增长[5%]_左右_')).toBe(
    '[![增长\\[5%\\]\\_左右\\_](https://a.cn/x%281%29.png)](https://a.cn/x%20y.html)',
  )
})

check.prop([nasty])('no title ends the words of a Markdown picture, and none is lost', (title) => {
  const code = markdownCode('i.png', 'p.html', title)
  const words = /^\[!\[(.*)\]\(i\.png\)\]\(p\.html\)$/.exec(code)?.[1] ?? 'no picture'
  expect(words.replace(/\\./g, '')).not.toMatch(/[\\`*_[\]<>&\n]/)
  expect(words.replace(/\\(.)/g, '$1')).toBe(title.replace(/\s+/g, ' '))
})
