import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { excerptPath } from '~/data/excerpt'
import { loadCatalogue } from '~/data/load-catalogue'
import { ReadFailure, type Read } from '~/data/read'
import { Theme } from '~/domain/reading/indicator'
import { StoresProvider } from '~/features/page-stores'
import { mainFigure } from '~/selectors/figure/main-figure'
import { selectFigure } from '~/selectors/figure/select-figure'
import { createFilterStore } from '~/state/filter-store'
import { createSettingsStore } from '~/state/settings-store'
import { diskRead } from '../../../scripts/disk-read'
import { overviewExcerpt } from '../../../scripts/overview-excerpt'
import { App } from './app'

const texts = new Map<string, string>()

/** What the overview says first, whole: no number stands in it. */
const headline = z
  .object({ headline: z.array(z.string()) })
  .parse(JSON.parse(readFileSync('public/data/site.json', 'utf8')))
  .headline.join('')

beforeAll(async () => {
  // What is read when it is asked for comes here from the disk, not by the clock of these tests: it is there beforehand.
  await Promise.all([
    import('~/data/explain-issue'),
    import('~/domain/figure/edition'),
    import('~/pages/county/county-page'),
    import('~/pages/overview/theme-rows'),
    import('~/pages/targets/targets-page'),
    import('~/pages/targets/painted-scale'),
    import('~/components/drawing/painted-chart'),
    import('~/components/drawing/locator-map'),
    import('~/components/figure/figure-table'),
  ])
  const manifest = await readFile('public/data/datapackage.json', 'utf8')
  texts.set('datapackage.json', manifest)
  for (const [, path = ''] of manifest.matchAll(/"path": "([^"]+)"/g)) texts.set(path, await readFile(`public/data/${path}`, 'utf8'))
})

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<div id="first-screen">制作时的首屏</div><div id="root" class="waiting" aria-hidden="true"></div>'
})

afterEach(() => {
  vi.useRealTimers()
  document.body.innerHTML = ''
})

/** The page of a link over datasets of which one is read in another way. */
function open(hash: string, path: string, instead: (text: string) => Promise<string>) {
  return openOver(hash, async (asked) => {
    const text = texts.get(asked) ?? ''
    return asked === path ? instead(text) : text
  })
}

/** The overview's excerpt of the datasets. */
async function readExcerpt(): Promise<string> {
  const files = new Map(
    [...texts].filter(([path]) => path !== 'datapackage.json').map(([path, text]): [string, unknown] => [path, JSON.parse(text)]),
  )
  return JSON.stringify(overviewExcerpt(await loadCatalogue(diskRead('public/data')), files))
}
let excerptText: Promise<string> | undefined

/** The page of a link over the overview's excerpt and, when they are asked for, the datasets; with all that was read. */
async function openOnExcerpt(hash: string) {
  excerptText ??= readExcerpt()
  const excerpt = await excerptText
  const asked: string[] = []
  openOver(hash, async (path) => {
    asked.push(path)
    return path === excerptPath ? excerpt : (texts.get(path) ?? '')
  })
  return asked
}

function openOver(hash: string, read: Read) {
  const root = document.getElementById('root')
  if (!root) throw new Error('no #root')
  const stores = { filter: createFilterStore(hash), settings: createSettingsStore({ read: () => null, write: () => {} }) }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <StoresProvider value={stores}>
        <App read={read} root={root} />
      </StoresProvider>
    </QueryClientProvider>,
    { container: root },
  )
  return root
}

/** Seen behind the static screen as well, where the page stands until its drawings are painted. */
const headlineNumbers = { name: '主要数字', hidden: true }

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))
const refused = () => Promise.reject(new ReadFailure('missing', '服务器答复 500'))

test('without the core the static screen stays under a sentence that names the file; the button reads again', async () => {
  let broken = true
  const root = open('#/', 'units.json', (text) => (broken ? refused() : Promise.resolve(text)))
  await pass(10)
  expect(screen.queryByRole('alert')).toBeNull()
  await pass(600)
  const alert = screen.getByRole('alert')
  expect(alert.textContent).toContain('最新数据加载失败。数据文件 units.json 加载失败：服务器答复 500。')
  expect(document.getElementById('first-screen')?.textContent).toBe('制作时的首屏')
  expect([root.className, root.getAttribute('aria-hidden')]).toEqual(['', null])
  broken = false
  fireEvent.click(screen.getByRole('button', { name: '重新读取' }))
  await pass(10)
  expect(screen.queryByText(/最新数据加载失败/)).toBeNull()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(headline)
})

test('a second failure after the button says the same again', async () => {
  open('#/', 'datapackage.json', refused)
  await pass(600)
  fireEvent.click(screen.getByRole('button', { name: '重新读取' }))
  await pass(600)
  expect(screen.getByRole('alert').textContent).toContain('datapackage.json')
})

test('a slow file is named above the page that stands without it, and the sentence goes when the file comes', async () => {
  const path = 'observations/energy.json'
  open('#/', path, (text) => new Promise((resolve) => setTimeout(() => resolve(text), 6000)))
  await pass(2400)
  expect(screen.queryByRole('list', headlineNumbers)).toBeNull()
  await pass(200)
  expect(screen.getByText(`数据文件 ${path} 还在读取，有关的图稍后补上。`)).toBeDefined()
  expect(screen.getByRole('list', headlineNumbers).textContent).not.toContain('新能源和清洁能源装机占比')
  await pass(4000)
  expect(screen.queryByText(/还在读取/)).toBeNull()
  expect(screen.getByRole('list', headlineNumbers).textContent).toContain('新能源和清洁能源装机占比')
})

test('drawings that never say that they are painted do not keep the page behind the static screen for ever', async () => {
  const root = open('#/', '', refused)
  await pass(3100)
  expect(document.getElementById('first-screen')).toBeNull()
  expect(root.className).toBe('')
})

test('a link to another page does not wait for the drawings of the overview', async () => {
  const root = open('#/county/140724', '', refused)
  await pass(10)
  expect(document.getElementById('first-screen')).toBeNull()
  expect(root.getAttribute('aria-hidden')).toBeNull()
})

test('without the rows of a theme its targets are not judged: they are counted, and the rest of the page stands', async () => {
  open('#/targets', 'observations/ecology.json', refused)
  await settle()
  expect(screen.getByText(/^另有\d+项目标的数据文件未能载入，暂不列出。$/)).toBeDefined()
  const main = within(screen.getByRole('region', { name: '2024年主要预期目标' }))
  expect(main.getByRole('button', { name: '为何评价为低于预期：晋中市地区生产总值增速2024年' })).toBeDefined()
  expect(screen.queryAllByText(/未能显示/)).toEqual([])
})

const themes = z.array(Theme).parse(JSON.parse(readFileSync('public/data/themes.json', 'utf8')))
// The files of the themes are alike: elsewhere than in the full tier that of the overview's own figures and a small one stand for them.
const themeFiles =
  process.env['TIER'] === 'full'
    ? themes.map(({ id }) => `observations/${id}.json`)
    : ['observations/economy.json', 'observations/energy.json']
const rowFiles = [...themeFiles, 'targets.json', 'milestones.json', 'derived.json']

test.each(rowFiles)('without %s the overview stands; every sentence about it names the file', async (path) => {
  open('#/', path, refused)
  // A row file is asked for twice, half a second apart.
  await pass(3700)
  expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe('')
  expect(screen.getByText(new RegExp(`^数据文件 ${path} 加载失败`))).toBeDefined()
  for (const sentence of screen.queryAllByText(/未能显示/)) expect(sentence.textContent).toContain(`数据文件 ${path} 未能载入`)
})

/** Lets one step of reading and drawing after another come to its end. */
async function settle() {
  for (let waited = 0; waited < 4000; waited += 400) await pass(400)
}

test('over the excerpt the overview stands with all its sections, and no other file is read', async () => {
  const asked = await openOnExcerpt('#/')
  await settle()
  expect(asked.toSorted()).toEqual(['datapackage.json', excerptPath])
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(headline)
  for (const section of ['目标完成情况', '走势', '县（区、市）对比', '领域']) expect(screen.getByText(section)).toBeDefined()
  expect(screen.queryAllByText(/未能显示|加载失败|暂不可用/)).toEqual([])
})

test.each([
  ['an indicator of the picker', '#/?indicator=gdp', false],
  ['its figure’s name in an old link', '#/?show=county-gdp', false],
  ['an indicator beside the picker of which the excerpt has readings', '#/?indicator=rural-waste-coverage', true],
  ['an indicator of which it has none', '#/?indicator=grain-output', true],
  ['a theme', '#/?theme=innovation', true],
  ['a county', '#/county/140724', true],
  ['the targets', '#/targets?year=2024', true],
])('over the excerpt, a link to %s (%s) reads the rest: %s', async (_, hash, whole) => {
  const asked = await openOnExcerpt(hash)
  await settle()
  expect(asked.some((path) => path.startsWith('observations/'))).toBe(whole)
  expect(screen.queryAllByText(/正在读取/)).toEqual([])
})

test('an indicator that has a figure of its own is shown by that figure, over the excerpt as over the whole', async () => {
  const catalogue = await loadCatalogue(diskRead('public/data'))
  const { figure } = mainFigure(catalogue, 'rural-waste-coverage', null)
  expect(figure.id).not.toBeNull()
  await openOnExcerpt('#/?indicator=rural-waste-coverage&form=table')
  await settle()
  expect(screen.getByRole('heading', { name: selectFigure(catalogue, figure).short, hidden: true })).toBeDefined()
})
