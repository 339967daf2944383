import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { columnsOf, rowsOf } from '~/lib/row-columns'

const value = fc.jsonValue().filter((each) => each !== '\u2205')
const rows = fc.array(fc.dictionary(fc.constantFrom('id', 'value', 'note', 'sources'), value, { minKeys: 1, noNullPrototype: true }))

test.prop([rows])('rows set as columns come back as they were', (asked) => {
  expect(rowsOf(columnsOf(asked))).toEqual(asked)
})

test('a value that stands for none is refused, not lost', () => {
  expect(() => columnsOf([{ note: '\u2205' }])).toThrow('note')
})
