import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { parseXml, plainText } from '../xml-tree'
import { sitemap } from './figure-index'

const address = fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.constantFrom('https://a.cn/?a=1&b=<x>', 'https://a.cn/"]]>'))

test.prop([fc.array(address, { minLength: 1, maxLength: 8 })])(
  'a sitemap is well-formed XML that lists each address once, as it is',
  (addresses) => {
    const text = sitemap(addresses)
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset /)
    const root = parseXml(text)
    expect(root.tag).toBe('urlset')
    expect(root.attrs.get('xmlns')).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
    const listed = root.children.map((url) => {
      const [loc] = typeof url === 'string' ? [] : url.children
      const [said] = loc === undefined || typeof loc === 'string' ? [] : loc.children
      return typeof said === 'string' ? plainText(said) : null
    })
    expect(listed).toEqual(addresses)
  },
)
