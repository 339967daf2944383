import { expect, test } from 'vitest'
import { releasedRows } from './released-rows'

const rows = [{ id: 'a' }, { id: 'b', release: 'internal' }, { id: 'c', release: 'until 2026-03-01' }, { id: 'd', release: 'public' }]
const ids = (text: string) => [...text.matchAll(/"id":"(\w)"/g)].map((match) => match[1])

test('an internal row never enters a build, one under embargo enters when the record has come to its day', () => {
  expect(ids(releasedRows(JSON.stringify(rows), '2025-12-31'))).toEqual(['a', 'd'])
  expect(ids(releasedRows(JSON.stringify(rows), '2026-03-01'))).toEqual(['a', 'c', 'd'])
})

test('a file of public rows is left as it stands, byte for byte', () => {
  const text = '[\n  { "id": "a" }\n]\n'
  expect(releasedRows(text, '2025-12-31')).toBe(text)
})
