import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { gather } from '~/lib/gather'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test(-support)?\./.test(file),
)

test('a folder of the source has at most thirty files, its tests not counted', () => {
  const sizes = gather(files, dirname)
  expect(sizes.size).toBeGreaterThan(30)
  expect([...sizes].filter(([, inside]) => inside.length > 30).map(([folder, inside]) => `${folder}: ${inside.length}`)).toEqual([])
})
