import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { embeddedFigures } from '~/selectors/county/placed-figures'
import { onePlaced } from '../../e2e/kinds'
import { freezeEmbeds, frozenListOf, frozenPlace, frozenProblems } from '../../scripts/frozen-embeds'
import { live } from './live-catalogue'

const ids = ['county-gdp', 'gdp-trend', onePlaced]
const few = embeddedFigures(live).filter(({ id }) => ids.includes(id))
const later = { ...live, version: 'ffffffffffff' }

let top = ''
/** A folder with one version of three figures, one of them of a county's page; each test breaks a copy. */
let frozen = ''
beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'frozen-'))
  frozen = join(top, 'whole')
  expect(await freezeEmbeds(frozen, live, few)).toBe(true)
})
afterAll(() => rmSync(top, { recursive: true, force: true }))

let copies = 0
function copy(): string {
  copies += 1
  const folder = join(top, String(copies))
  cpSync(frozen, folder, { recursive: true })
  return folder
}

test('what lies frozen beside the data is what was frozen, and nothing else lies there', () => {
  expect(frozenProblems(frozenPlace)).toEqual([])
})

test('a folder that is not there, or lists nothing, is in order', () => {
  expect(frozenProblems(join(top, 'nowhere'))).toEqual([])
  mkdirSync(join(top, 'empty'))
  expect(frozenProblems(join(top, 'empty'))).toEqual([])
  writeFileSync(join(top, 'empty/index.json'), '[]\n')
  expect(frozenProblems(join(top, 'empty'))).toEqual([])
})

test('a version is frozen with the page and the picture of every figure, once', async () => {
  expect(frozenProblems(frozen)).toEqual([])
  expect(frozenListOf(frozen)).toEqual([{ version: live.version, asOf: live.asOf.slice(0, 7), live: 'live-1.js', figures: ids }])
  expect(readdirSync(join(frozen, live.version)).sort()).toEqual([
    `${onePlaced}.html`,
    `${onePlaced}.svg`,
    'county-gdp.html',
    'county-gdp.svg',
    'files.json',
    'gdp-trend.html',
    'gdp-trend.svg',
  ])
  expect(await freezeEmbeds(frozen, live, few)).toBe(false)
})

test('a later version leaves the earlier one as it was', async () => {
  const folder = copy()
  expect(await freezeEmbeds(folder, later, few)).toBe(true)
  expect(frozenListOf(folder).map(({ version }) => version)).toEqual([live.version, later.version])
  expect(frozenProblems(folder)).toEqual([])
  for (const name of readdirSync(join(frozen, live.version)))
    expect(readFileSync(join(folder, live.version, name))).toEqual(readFileSync(join(frozen, live.version, name)))
})

test('a frozen page says its version, leads to the one that follows the data, and names no address of the site', () => {
  for (const id of ids) {
    const page = readFileSync(join(frozen, live.version, `${id}.html`), 'utf8')
    expect(page).toContain(`data-version="${live.version}"`)
    expect(page).toContain(`<link rel="canonical" href="../../${id}.html">`)
    expect(page).toContain('../../live-1.js')
    expect(page).not.toMatch(/og:(?!site_name)|oembed|ld\+json|https?:\/\/(?!www\.w3\.org)/)
  }
})

const file = (name: string) => `${live.version}/${name}`

test.each<readonly [what: string, breakIt: (folder: string) => void, said: (folder: string) => string]>([
  [
    'a changed byte',
    (folder) => writeFileSync(join(folder, file('gdp-trend.html')), `${readFileSync(join(folder, file('gdp-trend.html')), 'utf8')} `),
    (folder) => `${join(folder, file('gdp-trend.html'))} 与固定时不同：固定的版本不再改动，请用 git 还原`,
  ],
  [
    'a lost picture',
    (folder) => rmSync(join(folder, file('county-gdp.svg'))),
    (folder) => `${join(folder, file('county-gdp.svg'))} 不见了：固定的版本不能少文件，请用 git 还原`,
  ],
  [
    'a file too many',
    (folder) => writeFileSync(join(folder, file('extra.html')), ''),
    (folder) => `${join(folder, file('extra.html'))} 不在 files.json 里：固定的版本不能添文件，请移走`,
  ],
  [
    'a lost list of files',
    (folder) => rmSync(join(folder, file('files.json'))),
    (folder) => `${join(folder, file('files.json'))} 不见了：固定的版本不能少文件，请用 git 还原`,
  ],
  [
    'a folder that no list names',
    (folder) => mkdirSync(join(folder, 'eeeeeeeeeeee')),
    (folder) => `${join(folder, 'eeeeeeeeeeee')} 不在 index.json 里：请移走，或用 git 还原 index.json`,
  ],
])('%s is told with the name of the file', (_what, breakIt, said) => {
  const folder = copy()
  breakIt(folder)
  expect(frozenProblems(folder)).toEqual([said(folder)])
})

test('a list that nobody can read stops with a sentence that names it', () => {
  const folder = copy()
  writeFileSync(join(folder, 'index.json'), '[{"version":"1"}]')
  expect(() => frozenProblems(folder)).toThrow(`${join(folder, 'index.json')} 不合约定`)
})
