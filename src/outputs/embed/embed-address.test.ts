import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { embedFile, frozenFolder, readSiteUrl, siteAddress } from './embed-address'

test('the address of the site is taken with a slash at its end, without query and hash', () => {
  expect(readSiteUrl('https://example.cn')).toBe('https://example.cn/')
  expect(readSiteUrl(' https://example.cn/dajuan ')).toBe('https://example.cn/dajuan/')
  expect(readSiteUrl('http://10.0.0.1:8080/a/b/?from=x#/wall')).toBe('http://10.0.0.1:8080/a/b/')
})

test('where no address is given none is known', () => {
  for (const text of [undefined, '', '  ']) expect(readSiteUrl(text)).toBeNull()
})

test('what is no address of a web page is refused with a sentence that shows it', () => {
  expect(() => readSiteUrl('example.cn/dajuan')).toThrow('SITE_URL 不是网址：example.cn/dajuan。请写全，如 https://example.cn/dajuan/')
  expect(() => readSiteUrl('ftp://example.cn/')).toThrow('SITE_URL 要以 http:// 或 https:// 开头：ftp://example.cn/')
  expect(() => readSiteUrl('http://localhost:4173/')).toThrow('SITE_URL 只有本机能打开：http://localhost:4173/')
})

const segment = fc.stringMatching(/^[a-z0-9-]{1,8}$/)
check.prop([fc.array(segment, { maxLength: 4 }), fc.boolean(), segment])(
  'a file’s address is the site’s and its path, whatever folder the site is in, slash or none',
  (folders, slash, id) => {
    const site = readSiteUrl(`https://example.cn${folders.map((folder) => `/${folder}`).join('')}${slash ? '/' : ''}`) ?? ''
    const below = folders.length === 0 ? '' : `${folders.join('/')}/`
    expect(siteAddress(site, `embed/${embedFile(id, 'html')}`)).toBe(`https://example.cn/${below}embed/${id}.html`)
    expect(siteAddress(site, '')).toBe(site)
  },
)

test('the files of a figure lie beside each other, frozen ones in a folder of their version', () => {
  expect(embedFile('gdp-trend', 'post')).toBe('gdp-trend.post.png')
  expect(`${frozenFolder('07c8c4fab522')}${embedFile('gdp-trend', 'svg')}`).toBe('v/07c8c4fab522/gdp-trend.svg')
})
