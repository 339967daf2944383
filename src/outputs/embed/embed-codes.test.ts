import { fc, test as check } from '@fast-check/vitest'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { bareFrame, elementCode, fittedFrameCode, frameCode, imageCode, markdownCode } from './embed-codes'

const { document } = new JSDOM('<!doctype html><body></body>').window
type Read = readonly (readonly [tag: string, attributes: Readonly<Record<string, string | null>>])[]

/** The elements that a browser reads a code as, each with its attributes, and the words between them. */
function read(code: string): { readonly elements: Read; readonly words: string } {
  const body = document.createElement('body')
  body.innerHTML = code
  const elements = [...body.querySelectorAll('*')].map(
    (element) =>
      [element.tagName.toLowerCase(), Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))] as const,
  )
  return { elements, words: body.textContent.trim() }
}

const nasty = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '"><script>alert(1)</script>',
      "' onload='alert(1)",
      '</iframe><img src=x onerror=alert(1)>',
      '--!><!-- -->',
      '&quot;&lt;&#34;',
      '\u202e倒过来\u202c',
      '“十四五”末：[1](javascript:alert(1))',
      '甲<'.repeat(300),
    ),
  )
  // A parser of HTML reads these as other characters, wherever they stand.
  .map((text) => text.replace(/[\0\r]/g, ''))
const parts = fc.record({
  src: nasty,
  title: nasty,
  page: nasty,
  image: nasty,
  source: nasty,
  height: fc.integer({ min: 1, max: 20_000 }),
})
interface Asked {
  readonly src: string
  readonly title: string
  readonly page: string
  readonly image: string
  readonly source: string
  readonly height: number
}
const frameOf = ({ src, title, height }: Asked, more = '') =>
  [
    'iframe',
    {
      src,
      title,
      width: '100%',
      height: String(height),
      style: `border:0${more}`,
      loading: 'lazy',
      allow: 'clipboard-write; fullscreen',
    },
  ] as const
const pictureOf = ({ image, title }: Asked) => ['img', { src: image, alt: title, width: '100%', loading: 'lazy' }] as const
const linkOf = ({ page }: Asked) => ['a', { href: page }] as const
const oneRow = 'display:grid;grid-template:auto 0/100%;overflow:hidden;overflow:clip;margin:0'
const figure = ['figure', { style: oneRow }] as const
const paragraph = ['p', {}] as const
const plainOf = (asked: Asked) => [
  ['blockquote', { style: 'margin:0' }] as const,
  paragraph,
  linkOf(asked),
  paragraph,
  linkOf(asked),
  pictureOf(asked),
  paragraph,
  linkOf(asked),
]
const wordsOf = ({ title, source, page }: Asked) => `${title}${source}${page}`.trim()

const wide = 'max(10px,100vw*0.5)'
const room = 'max(10px + 100%*0.5,20px)'
const roomOf = ({ height }: Asked) => `padding-top:${height}px;padding-top:${room}`
const scriptOf = (src: string) => ['script', { async: '', src }] as const

check.prop([parts], { numRuns: 40 })('the bare code is one frame of this address, title and height, whatever they are', (asked) => {
  expect(read(bareFrame(asked))).toEqual({ elements: [frameOf(asked)], words: '' })
})

check.prop([parts], { numRuns: 40 })('the code of a frame is that frame before the plain figure', (asked) => {
  expect(read(frameCode(asked, wide))).toEqual({
    elements: [figure, frameOf(asked, `;height:${wide}`), ...plainOf(asked)],
    words: wordsOf(asked),
  })
})

check.prop([parts, nasty], { numRuns: 40 })(
  'with the script it is the frame in the room of its figure, and one script',
  (asked, script) => {
    const filling = frameOf(asked, ';position:absolute;top:0;left:0;width:100%;height:100%')
    const holder = ['jinzhong-room', { style: `display:block;position:relative;${roomOf(asked)}` }] as const
    expect(read(fittedFrameCode(asked, room, script)).elements).toEqual([figure, holder, filling, ...plainOf(asked), scriptOf(script)])
  },
)

const plain = { theme: 'auto', headline: true, background: true, version: null }

check.prop([parts, nasty, nasty, nasty, nasty], { numRuns: 40 })(
  'the element says what is not as it comes, and no more',
  (asked, id, theme, version, script) => {
    const own = { figure: id, title: asked.title, height: String(asked.height), style: oneRow }
    const rest = [['jinzhong-room', { style: `display:block;${roomOf(asked)}` }] as const, ...plainOf(asked), scriptOf(script)]
    expect(read(elementCode(id, asked, plain, room, script)).elements).toEqual([['jinzhong-figure', own], ...rest])
    const look = { theme: `x${theme}`, headline: false, background: false, version }
    expect(read(elementCode(id, asked, look, room, script)).elements).toEqual([
      ['jinzhong-figure', { ...own, version, theme: `x${theme}`, headline: 'none', background: 'none' }],
      ...rest,
    ])
  },
)

check.prop([parts], { numRuns: 40 })('the code of a picture is a picture in a link, and its words', (asked) => {
  expect(read(imageCode(asked))).toEqual({
    elements: [figure, linkOf(asked), pictureOf(asked), ['figcaption', {}], paragraph, linkOf(asked), paragraph, linkOf(asked)],
    words: wordsOf(asked),
  })
})

test('Markdown escapes what it would read as its own, and encodes the brackets of an address', () => {
  expect(
    markdownCode({ image: 'https://a.cn/x(1).png', page: 'https://a.cn/x y.html', title: '增长[5%]_左右_', source: '来源：甲。' }),
  ).toBe(
    '[![增长\\[5%\\]\\_左右\\_](https://a.cn/x%281%29.png)](https://a.cn/x%20y.html)\n\n' +
      '[增长\\[5%\\]\\_左右\\_](https://a.cn/x%20y.html)  \n来源：甲。[https://a.cn/x y.html](https://a.cn/x%20y.html)',
  )
})

check.prop([nasty], { numRuns: 40 })('no title ends the words of a Markdown picture, and none is lost', (title) => {
  const [code = ''] = markdownCode({ image: 'i.png', page: 'p.html', title, source: '' }).split('\n\n[')
  const words = /^\[!\[(.*)\]\(i\.png\)\]\(p\.html\)$/.exec(code)?.[1] ?? 'no picture'
  expect(words.replace(/\\./g, '')).not.toMatch(/[\\`*_[\]<>&\n]/)
  expect(words.replace(/\\(.)/g, '$1')).toBe(title.replace(/\s+/g, ' '))
})
