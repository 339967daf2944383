import { expect, test } from 'vitest'
import { keptFileOf } from './kept-files'

const scope = 'https://example.org/a/b/'
const version = {
  files: ['', 'assets/start-abc1234.js', 'data/datapackage.json', 'data/units.json'].map((path) => ({ path, hash: '0' })),
  dataVersion: '0123456789ab',
}
const fileOf = (path: string) => keptFileOf(`${scope}${path}`, scope, version)

test('the page is the folder and its index, whatever it is asked with', () => {
  for (const path of ['', 'index.html', '?from=mail', 'index.html?a=1']) expect(fileOf(path)).toEqual({ path: '', unchanging: false })
})

test('a file with its hash in its name never changes', () => {
  expect(fileOf('assets/start-abc1234.js')).toEqual({ path: 'assets/start-abc1234.js', unchanging: true })
  expect(fileOf('assets/start-other12.js')).toBe(null)
})

test('data of the kept version never change; asked without a version they may; of another version they are not here', () => {
  expect(fileOf('data/units.json?v=0123456789ab')).toEqual({ path: 'data/units.json', unchanging: true })
  expect(fileOf('data/datapackage.json')).toEqual({ path: 'data/datapackage.json', unchanging: false })
  expect(fileOf('data/units.json?v=ba9876543210')).toBe(null)
})

test.for([
  'embed/gdp.html',
  'embed/',
  'embed/index.html',
  'figures/index.json',
  'data/jinzhong-data.zip',
  'offline/x.html',
  'service-worker.js',
])('the worker leaves %s alone', (path) => expect(fileOf(path)).toBe(null))

test('nothing outside the folder is answered for', () => {
  for (const address of ['https://example.org/a/', 'https://example.org/', 'https://example.com/a/b/', 'http://example.org/a/b/'])
    expect(keptFileOf(address, scope, version)).toBe(null)
})
