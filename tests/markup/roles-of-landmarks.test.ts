import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Elements that are landmarks or headings by themselves, with a role of another kind written on them. */
const overwritten = /<(main|header|footer|nav|aside|h[1-6])\b[^>]*\brole="(?!presentation)[a-z]+"/g

test('no landmark gives its place up for a role: what is said as it changes stands in it', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))
  expect(files.length).toBeGreaterThan(150)
  const found = files.flatMap((file) => [...readFileSync(`src/${file}`, 'utf8').matchAll(overwritten)].map(([tag]) => `${file}: ${tag}`))
  expect(found).toEqual([])
})

test('a main that is a status is found', () => {
  expect('<main role="status" className="x">'.match(overwritten)).toHaveLength(1)
})
