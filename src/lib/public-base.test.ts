import { expect, test } from 'vitest'
import { publicBase } from './public-base'

const site = 'https://example.cn/dajuan/'

test.each([
  ['', 'http://10.1.2.3:8080/dajuan/#/county/140724', 'http://10.1.2.3:8080/dajuan/'],
  ['', 'https://example.gov.cn/index.html#/', 'https://example.gov.cn/index.html'],
  ['', 'http://user:word@tj.jz.local/#/wall', 'http://tj.jz.local/'],
  ['', 'http://localhost-of-the-bureau.cn/', 'http://localhost-of-the-bureau.cn/'],
  ['', 'http://[fd00::12]/a/', 'http://[fd00::12]/a/'],
  ['', 'http://[::ffff:10.0.0.1]/', 'http://[::ffff:a00:1]/'],
  // What was given at the build comes first, wherever the page stands.
  [site, 'http://10.1.2.3/', site],
  [site, 'http://localhost:4173/#/', site],
  [site, 'file:///D:/a.html#/wall', site],
  // A site that is this machine, or no address, counts for nothing.
  ['http://localhost:4173/', 'http://10.1.2.3/', 'http://10.1.2.3/'],
  ['example.cn', 'http://10.1.2.3/', 'http://10.1.2.3/'],
])('a page of the site %j that was reached by %s is found by others under %s', (given, href, found) => {
  expect(publicBase(given, href)).toBe(found)
})

test.each([
  'http://localhost/',
  'http://LOCALHOST:4173/#/',
  'http://localhost./',
  'http://app.localhost:3000/',
  'http://localhost.localdomain/',
  'http://ip6-localhost/',
  'http://127.0.0.1:4173/#/wall',
  'http://127.0.1.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f.0.0.1/',
  'http://0.0.0.0:4173/',
  'http://[::1]:4173/',
  'http://[::]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:0.0.0.0]/',
  'file:///C:/Users/a/%E6%99%8B.html#/',
  'content://com.tencent.mm/a.html',
  'blob:http://10.1.2.3/5a6b',
  'data:text/html,a',
  'about:srcdoc',
  'chrome-extension://abc/index.html',
  '',
])('a page that was reached by %j is found by nobody else', (href) => {
  expect(publicBase('', href)).toBe('')
})
