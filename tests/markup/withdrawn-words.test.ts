import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { withdrawnIn, withdrawnInFile } from './withdrawn-words'

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** What readers see of modules, pages and data. What speaks to the maintainers of data alone (scripts/, their guide) is not among it. */
const modules = filesIn('src').filter((path) => /\.tsx?$/.test(path) && !/\.test[.-]/.test(path))
const pages = ['scripts/static-first-screen.tsx', 'index.html', 'offline.html', ...filesIn('build/offline-kit')]
const datasets = filesIn('public/data').filter(
  (path) => path.endsWith('.json') && !/\/(?:schema|maps)\/|numerals\.json|datapackage\.json|pinyin\.json/.test(path),
)

describe('what the search finds', () => {
  test.each([
    ['a.ts', "// 读数\nexport const said = '全部读数'", 'a.ts:2'],
    ['a.ts', 'export const said = (n: number) => `共${n}条，\n${n}条判定`', 'a.ts:2'],
    ['a.tsx', '/** 带走 */\nexport const Said = () => (\n  <p>\n    带走\n  </p>\n)', 'a.tsx:4'],
    ['a.tsx', 'export const Said = () => <p title="汇报单" />', 'a.tsx:1'],
    ['a.json', '{\n  "printed": "判定书",\n  "note": "年份未印"\n}', 'a.json:3'],
    ['a.json', '["一县一亮点",\n"昔阳县 · 2024年"]', 'a.json:2'],
    ['a.html', '<!-- 投屏 -->\n<p>放映</p>', 'a.html:2'],
  ])('%s: %s', (path, source, place) => expect(withdrawnIn(path, source).map((found) => found.place)).toEqual([place]))

  test('not what a document prints, a comment, or a term of statistics', () => {
    expect(withdrawnIn('a.json', '{ "printed": "位居榜首，判定为优" }')).toEqual([])
    expect(withdrawnIn('a.ts', "// 暂未收录\nexport const said = ['外贸实绩企业数']")).toEqual([])
  })
})

test('there are modules, pages and data to search', () => {
  expect(modules.length).toBeGreaterThan(400)
  expect(pages.length).toBeGreaterThan(4)
  expect(datasets.length).toBeGreaterThan(15)
})

test('no withdrawn word stands where readers see it', () => {
  expect([...modules, ...pages, ...datasets].flatMap(withdrawnInFile)).toEqual([])
})
