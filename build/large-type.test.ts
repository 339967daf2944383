import postcss from 'postcss'
import { expect, test } from 'vitest'
import { largeType } from './large-type.ts'

const lowered = (css: string) => postcss([largeType()]).process(css, { from: undefined }).css

test('a size in pixels is multiplied by the setting', () => {
  expect(lowered('p{font-size:12.5px}')).toBe('p{font-size:calc(12.5px*var(--type))}')
})

test('headlines and big numerals keep their size', () => {
  expect(lowered('h1{font-size:22px}')).toBe('h1{font-size:22px}')
  expect(lowered('h3{font-size:21.5px}')).toContain('var(--type)')
})

test.each(['1em', 'inherit', '100%', 'calc(12px*var(--type))', 'var(--size)'])(
  'a size of %s, which is no number of pixels, is left alone',
  (size) => {
    expect(lowered(`p{font-size:${size}}`)).toBe(`p{font-size:${size}}`)
  },
)

test('other lengths are left alone', () => {
  expect(lowered('p{width:12px;line-height:12px}')).toBe('p{width:12px;line-height:12px}')
})
