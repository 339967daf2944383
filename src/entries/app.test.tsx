import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { readFile } from 'node:fs/promises'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { ReadFailure, type Read } from '~/data/read'
import { StoresProvider } from '~/features/page-stores'
import { createFilterStore } from '~/state/filter-store'
import { createSettingsStore } from '~/state/settings-store'
import { App } from './app'

const texts = new Map<string, string>()

beforeAll(async () => {
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
  const read: Read = async (asked) => {
    const text = texts.get(asked) ?? ''
    return asked === path ? instead(text) : text
  }
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
  expect(alert.textContent).toContain('最新数据没有读到。数据文件 units.json 没有读到：服务器答复 500。')
  expect(document.getElementById('first-screen')?.textContent).toBe('制作时的首屏')
  expect([root.className, root.getAttribute('aria-hidden')]).toEqual(['', null])
  broken = false
  fireEvent.click(screen.getByRole('button', { name: '重新读取' }))
  await pass(10)
  expect(screen.queryByText(/最新数据没有读到/)).toBeNull()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('经济总量升至全省第四，规上工业企业数居全省首位')
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

const themes = ['agriculture', 'ecology', 'economy', 'energy', 'industry', 'livelihood', 'population', 'tourism']
const rowFiles = [...themes.map((theme) => `observations/${theme}.json`), 'targets.json', 'milestones.json', 'derived.json']

test.each(rowFiles)('without %s the overview stands; every sentence about it names the file', async (path) => {
  open('#/', path, refused)
  await pass(3100)
  expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe('')
  expect(screen.getByText(new RegExp(`^数据文件 ${path} 没有读到`))).toBeDefined()
  for (const sentence of screen.queryAllByText(/未能显示/)) expect(sentence.textContent).toContain(`数据文件 ${path} 未能载入`)
})
