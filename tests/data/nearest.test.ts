import { expect, test } from 'vitest'
import { nearest } from '~/lib/nearest'

const units = [
  { id: 'yi-yuan', name: '亿元' },
  { id: 'wan-ren', name: '万人' },
  { id: 'ren', name: '人' },
]

test('a name wins over a likeness of letters, and the shorter name that holds the word over the longer', () => {
  expect(nearest('亿', units)?.id).toBe('yi-yuan')
  expect(nearest('人', units)?.id).toBe('ren')
  expect(nearest('万', units)?.id).toBe('wan-ren')
})

test('a letter changed, left out or swapped still finds its id', () => {
  expect(nearest('yi-yaun', units)?.id).toBe('yi-yuan')
  expect(nearest('yiyuan', units)?.id).toBe('yi-yuan')
})

test('what resembles nothing finds nothing', () => {
  expect(nearest('kilogram', units)).toBeNull()
  expect(nearest('x', [])).toBeNull()
})
