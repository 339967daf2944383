import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const guides = ['README.md', 'docs/architecture.md', 'docs/contributing.md', 'docs/glossary.md']
/** Folders of the source that a guide names without `src/`. */
const layers = readdirSync('src')
const isThere = (path: string) => [path, `src/${path}`].some((each) => existsSync(each))

test.each(guides)('every path that %s names is there', (guide) => {
  const named = [...readFileSync(guide, 'utf8').matchAll(/`([\w.-]+(?:\/[\w.-]+)+\/?)`/g)].flatMap(([, path = '']) => path)
  const own = named.filter(
    (path) => layers.includes(path.split('/')[0] ?? '') || /^(src|docs|e2e|tests|scripts|build|public|bench)\//.test(path),
  )
  expect(own.length).toBeGreaterThan(1)
  expect(own.filter((path) => !isThere(path))).toEqual([])
})

test('no cell of a table in the README is longer than a reader scans', () => {
  const cells = readFileSync('README.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => line.split('|'))
  expect(cells.length).toBeGreaterThan(10)
  expect(cells.filter((cell) => cell.length > 120)).toEqual([])
})

test('every package beside the owner’s card has its line in the decision on libraries', () => {
  const card = ['react', 'react-dom', 'vite', 'echarts', 'echarts-for-react', '@tanstack/react-query', 'zustand', 'vitest', 'typescript']
  const Package = z.object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) })
  const { dependencies, devDependencies } = Package.parse(JSON.parse(readFileSync('package.json', 'utf8')))
  const ofCard = (name: string) => card.includes(name) || /^(@types\/|@playwright\/|tailwindcss$|@tailwindcss\/|@vitejs\/)/.test(name)
  const table = readFileSync('docs/decisions/0002-libraries.md', 'utf8')
  const named = new Set(
    [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) => cell.split(/, | \d+\b/).map((name) => name.trim())),
  )
  const missing = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !ofCard(name) && !named.has(name))
  expect(missing).toEqual([])
})
