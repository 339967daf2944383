import createPurifier from 'dompurify'
import { JSDOM } from 'jsdom'
import sanitize from 'sanitize-html'
import { describe, expect, test } from 'vitest'
import xss from 'xss'
import { elementCode, fittedFrameCode, frameCode, imageCode, markdownCode } from './embed-codes'

const { window } = new JSDOM('')
const purifier = createPurifier(window)

const folder = 'https://stats.example.org/embed/'
const title = '2024年地区生产总值2458.8亿元，居全省第4位'
const source = '来源：统计公报（2025年4月4日）；晋中日报（2025年11月26日，转载）。数据截至2025年12月。'
const [wide, room] = ['max(min(10px + 100vw*0.5,20px),30px)', 'max(10px + 100%*0.5,20px)']
const script = `${folder}embed.js`

/** What a host makes of Markdown of our kind: a paragraph with the picture, one with the words. */
function marked(code: string): string {
  const inline = (text: string) =>
    text
      .replace(/!\[((?:\\.|[^\]\\])*)\]\(([^)]*)\)/g, '<img src="$2" alt="$1">')
      .replace(/\[((?:\\.|<[^>]*>|[^\]\\])*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>')
      .replace(/\\(.)/g, '$1')
      .replaceAll('  \n', '<br>')
  return code
    .split('\n\n')
    .map((part) => `<p>${inline(part)}</p>`)
    .join('')
}

/** Every code that is handed out, live and frozen, with and without flags, by its name. */
const codes = [null, '07c8c4fab522'].flatMap((version) =>
  ['', '?v=1&theme=dark&headline=none&background=none'].flatMap((flags) => {
    const place = version === null ? folder : `${folder}v/${version}/`
    const page = `${place}gdp-trend.html`
    const plain = { title, page, image: `${place}gdp-trend.${version === null ? 'png' : 'svg'}`, source }
    const parts = { ...plain, src: `${page}${flags}`, height: 520 }
    const look = { theme: flags === '' ? 'auto' : 'dark', headline: flags === '', background: flags === '', version }
    const list = {
      嵌入框: frameCode(parts, wide),
      自动高度: fittedFrameCode(parts, room, script),
      网页元素: elementCode('gdp-trend', parts, look, room, script),
      图片: imageCode(plain),
      Markdown: marked(markdownCode(plain)),
    }
    return Object.entries(list).map(([name, code]) => ({ name: `${name} ${version ?? '随数据'} ${flags}`, code, plain }))
  }),
)

/** The tags and attributes of posts, as `kses.php` of WordPress lists them, and the properties of styles that matter here. */
const wordpress: sanitize.IOptions = {
  allowedTags: ['a', 'p', 'br', 'img', 'blockquote', 'em', 'strong', 'figure', 'figcaption', 'div', 'span', 'ul', 'ol', 'li'],
  allowedAttributes: {
    a: ['href', 'rel', 'target', 'name'],
    img: ['src', 'alt', 'width', 'height', 'loading'],
    '*': ['class', 'dir', 'id', 'style', 'title'],
  },
  allowedStyles: {
    '*': { display: [/.*/], 'grid-template-rows': [/.*/], overflow: [/.*/], margin: [/.*/], position: [/.*/], height: [/.*/] },
  },
}
/** A public account's editor: no links, no frames; what it does not know it unwraps, styles stay. */
const wechat: sanitize.IOptions = {
  allowedTags: ['p', 'section', 'span', 'img', 'br', 'blockquote', 'strong'],
  allowedAttributes: { '*': ['style'], img: ['src', 'alt', 'style', 'width'] },
}
/** The same done in a document, as an editor does that pastes. */
function pasted(code: string): string {
  return purifier.sanitize(code, {
    ALLOWED_TAGS: ['p', 'section', 'span', 'img', 'br', '#text'],
    ALLOWED_ATTR: ['style', 'src', 'alt', 'width'],
  })
}

const cleaners = [
  { by: 'DOMPurify', clean: (code: string) => purifier.sanitize(code), links: true, pictures: true },
  { by: 'sanitize-html', clean: (code: string) => sanitize(code), links: true, pictures: false },
  {
    by: 'sanitize-html with pictures',
    clean: (code: string) => sanitize(code, { allowedTags: [...sanitize.defaults.allowedTags, 'img'] }),
    links: true,
    pictures: true,
  },
  { by: 'xss', clean: (code: string) => xss(code), links: true, pictures: true },
  { by: 'a list like that of WordPress', clean: (code: string) => sanitize(code, wordpress), links: true, pictures: true },
  { by: 'a list like that of WeChat', clean: (code: string) => sanitize(code, wechat), links: false, pictures: true },
  { by: 'an editor like that of WeChat', clean: pasted, links: false, pictures: true },
] as const

const isEmpty = (element: Element) =>
  element.textContent.trim() === '' && element.querySelector('img') === null && element.tagName !== 'IMG'

describe.each(cleaners)('cleaned by $by', ({ clean, links, pictures }) => {
  test.each(codes)('$name leaves title, sources, address and picture, no box and no code', ({ code, plain }) => {
    const { body } = new JSDOM(clean(code)).window.document
    const words = body.textContent
    expect(words).toContain(title)
    expect(words).toContain(source)
    expect(words).toContain(plain.page)
    expect(words).not.toMatch(/[<>]|iframe|script|jinzhong-|style=|allow=/)
    expect(words.split(title)).toHaveLength(2)
    const linked = [...body.querySelectorAll('a')].filter(({ textContent }) => textContent === title)
    expect(linked.map((element) => element.getAttribute('href'))).toEqual(links ? [plain.page] : [])
    expect([...body.querySelectorAll('img')].map((element) => element.getAttribute('src'))).toEqual(pictures ? [plain.image] : [])
    // What was cut out has left no room: nothing but paragraphs and links that held a picture alone is without words.
    const boxes = [...body.querySelectorAll('*')].filter((element) => isEmpty(element) && !/^(?:P|A|BR)$/.test(element.tagName))
    expect(boxes.map(({ outerHTML }) => outerHTML)).toEqual([])
    expect(body.innerHTML).not.toMatch(/padding-top|position:\s*absolute/)
    expect(body.querySelector('iframe, script, jinzhong-figure, jinzhong-room')).toBeNull()
  })
})

test('where a purifier of documents lets frames stay, the frame stays before the plain figure', () => {
  const [{ code } = { code: '' }] = codes
  const { body } = new JSDOM(purifier.sanitize(code, { ADD_TAGS: ['iframe'] })).window.document
  expect(body.querySelector('figure > iframe + blockquote')).not.toBeNull()
})
