import { expect, test } from 'vitest'
import { manifestPath } from '~/data/load-core'
import { ReadFailure } from '~/data/read'
import { released as releasedOf } from '~/data/released.test-support'
import { Manifest } from '~/domain/dataset/manifest'
import { texts } from '~/features/use-catalogue.test-support'
import { holdLooks, open } from './use-fresh-catalogue.test-support'

const ten = 600_000
holdLooks()

const released = (changes: Readonly<Record<string, string>>, version = 'abababababab') => releasedOf(texts, changes, version, '2026-06-30')
const site = (texts.get('site.json') ?? '').replace('"晋中答卷"', '"晋中答卷（新）"')

const without = (files: ReadonlyMap<string, string>, path: string) => new Map([...files].filter(([name]) => name !== path))
const later = (time: number) => () =>
  new Promise<string>((_resolve, reject) => {
    setTimeout(() => reject(new ReadFailure('slow', '20秒内加载失败')), time)
  })

test('every ten minutes the manifest is asked for, and nothing else while it names the version that stands', async () => {
  const { read, pass } = await open()
  await pass(ten - 1)
  expect(read).not.toHaveBeenCalled()
  await pass(1)
  await pass(ten)
  expect(read.mock.calls).toEqual([[manifestPath], [manifestPath]])
})

test('a wall that never looks asks for nothing', async () => {
  const { read, pass } = await open(0)
  await pass(24 * ten)
  expect(read).not.toHaveBeenCalled()
})

test('a new version is taken up whole, with its day, and its files are asked for by its name', async () => {
  const { read, result, pass, serve } = await open()
  serve(released({ 'site.json': site }))
  await pass(ten)
  expect(result.current.fault).toBe('')
  expect(result.current.catalogue).toMatchObject({ version: 'abababababab', asOf: '2026-06-30', site: { name: '晋中答卷（新）' } })
  expect(read).toHaveBeenCalledWith('observations/economy.json', 'abababababab')
})

const bad: readonly (readonly [what: string, files: ReadonlyMap<string, string>, says: string])[] = [
  ['without a core file', without(released({ 'site.json': site }), 'site.json'), 'site.json 加载失败：服务器答复 404'],
  [
    'without a file of readings',
    without(released({ 'site.json': site }), 'observations/tourism.json'),
    'observations/tourism.json 加载失败',
  ],
  [
    'with a file of the version before',
    new Map([...released({ 'site.json': site }), ['site.json', texts.get('site.json') ?? '']]),
    '不是同一版',
  ],
  [
    'with a file of another content and the same length',
    released({}).set('site.json', (texts.get('site.json') ?? '').replace('答卷', '答题')),
    '不是同一版',
  ],
  ['whose file is cut off', released({ 'targets.json': '[{"id": "gdp-gr' }), 'targets.json 不完整'],
  [
    'whose file has rows of another shape',
    released({ 'targets.json': '[{"id": "gdp-growth-2024", "min": "5.5"}]' }),
    '第1条（gdp-growth-2024）',
  ],
  ['whose file is a page that asks for a password', released({ 'units.json': '<!doctype html><title>登录</title>' }), 'units.json 不完整'],
  ['without a scene', released({ 'scenes.json': '[]' }), 'scenes.json 整份文件'],
  [
    'whose plan is not there',
    released({ 'plans.json': (texts.get('plans.json') ?? '').replace(/"id": ?"[^"]+"/, '"id": "another"') }),
    '不在 plans.json 里',
  ],
]

for (const [what, files, says] of bad) {
  test(`a version ${what} is not taken up: what stands stays, a mark says why, and the good one comes within one look`, async () => {
    const { result, pass, serve } = await open()
    const before = result.current.catalogue
    serve(files)
    await pass(ten)
    expect(result.current.catalogue).toBe(before)
    expect(result.current.fault).toContain(says)
    serve(released({ 'site.json': site }, 'cdcdcdcdcdcd'))
    await pass(ten)
    expect(result.current).toMatchObject({ fault: '', catalogue: { version: 'cdcdcdcdcdcd' } })
  })
}

test('a server that hangs for a minute is asked once at a time, and what stands stays', async () => {
  const { read, result, pass, answer, serve } = await open(0.5)
  answer(later(60_000))
  await pass(30_000)
  await pass(59_000)
  expect(read).toHaveBeenCalledTimes(1)
  expect(result.current.fault).toBe('')
  await pass(1000)
  expect(result.current.fault).toContain('20秒内加载失败')
  serve(released({ 'site.json': site }))
  await pass(30_000)
  expect(result.current).toMatchObject({ fault: '', catalogue: { version: 'abababababab' } })
})

test('the mark goes when the server has again what stands', async () => {
  const { result, pass, serve } = await open()
  serve(without(texts, manifestPath))
  await pass(ten)
  expect(result.current.fault).toContain('datapackage.json 加载失败')
  serve(texts)
  await pass(ten)
  expect(result.current.fault).toBe('')
})

test('files that were missing when the wall was opened are taken up when they are there, of the same version', async () => {
  const { result, pass, serve } = await open(10, without(texts, 'observations/tourism.json'))
  expect(result.current.catalogue.absent).toEqual(['observations/tourism.json'])
  await pass(ten)
  expect(result.current.fault).toContain('observations/tourism.json')
  serve(texts)
  await pass(ten)
  expect(result.current.catalogue.absent).toEqual([])
})

test('a window that follows another looks for its version at once, and for nothing while both show the same', async () => {
  const own = Manifest.parse(JSON.parse(texts.get(manifestPath) ?? '')).version
  const { read, result, pass, serve, tell } = await open(1, texts, own)
  await pass(ten)
  expect(read).not.toHaveBeenCalled()
  serve(released({ 'site.json': site }))
  tell('abababababab')
  await pass(0)
  expect(result.current.catalogue.version).toBe('abababababab')
  read.mockClear()
  await pass(ten)
  expect(read).not.toHaveBeenCalled()
})

test('a version that is told before it can be read is looked for again', async () => {
  const { result, pass, serve, answer, tell } = await open(1)
  answer(later(100))
  tell('abababababab')
  await pass(200)
  expect(result.current.fault).toContain('20秒内加载失败')
  serve(released({ 'site.json': site }))
  await pass(60_000)
  expect(result.current).toMatchObject({ fault: '', catalogue: { version: 'abababababab' } })
})
