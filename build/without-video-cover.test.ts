import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withoutCover } from './without-video-cover'

const library = readFileSync(new URL('../node_modules/pptxgenjs/dist/pptxgen.es.js', import.meta.url), 'utf8')

test('the library of the slides loses the picture of its videos, and nothing else', () => {
  const lighter = withoutCover(library)
  const [picture = ''] = /data:image\/png;base64,iVBORw0KGgoAAAANSUhEUgAAB4[^']+/.exec(library) ?? []
  expect(picture.length).toBeGreaterThan(70_000)
  expect(lighter).toBe(library.replace(picture, ''))
  expect(lighter).toContain("const IMG_PLAYBTN = '';")
})

test('a library that has no such picture is told, so that a new version is looked at', () => {
  expect(() => withoutCover('const other = 1')).toThrow('找不到视频封面 IMG_PLAYBTN')
})
