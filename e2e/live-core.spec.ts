import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'

/** Brought with the others, and in Chromium from 85 on: no script of ours needs it brought. */
const old = 'replaceAll'

/** The methods that an entry brings to old browsers, by the file of core-js: findLastIndex of array/find-last-index. */
function brought(entry: string): ReadonlySet<string> {
  const files = [...readFileSync(entry, 'utf8').matchAll(/'core-js\/actual\/\w+\/([\w-]+)'/g)]
  return new Set(files.map(([, name = '']) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())))
}

/** Scripts that others load come alone, without what the page brings to old browsers. */
const standalone = [
  ['embed/live-1.js', 'src/entries/embed/embed-live.ts'],
  ['embed/embed.js', 'src/entries/embed/embed-host.ts'],
] as const

for (const [file, entry] of standalone)
  test(`${file} brings every method that it calls and Chromium 86 lacks`, () => {
    const built = readFileSync(`dist/${file}`, 'utf8')
    expect(built.length).toBeGreaterThan(1000)
    const called = [...brought('src/entries/start/old-core.ts')].filter((name) => name !== old && built.includes(`.${name}(`))
    const own = brought(entry)
    expect(called.filter((name) => !own.has(name))).toEqual([])
  })
