import { fc, test as check } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { screenTable } from './screen-table'

test('a copied table has the cells of the screen: heads first, decimals kept, numbers as numbers, words as words', () => {
  const { html, text } = screenTable({
    columns: ['县（区、市）', '数值（亿元）', '期别'],
    rows: [
      ['昔阳县', { text: '92.10', obs: 'a' }, '2024年'],
      ['和顺县', '—', ''],
    ],
  })
  expect(text).toBe('县（区、市）\t数值（亿元）\t期别\r\n昔阳县\t92.10\t2024年\r\n和顺县\t—\t')
  expect(html).toContain('<th>数值（亿元）</th>')
  expect(html).toContain('<td>92.10</td>')
  expect(html).toContain(`<td style="mso-number-format:'\\@'">2024年</td>`)
})

check.prop([fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { maxLength: 4 })])(
  'whatever stands in a cell, a row stays a line of as many cells, and no text begins as a formula',
  (rows) => {
    const lines = screenTable({ columns: ['a', 'b'], rows }).text.split('\r\n')
    expect(lines).toHaveLength(rows.length + 1)
    for (const line of lines) {
      expect(line.split('\t')).toHaveLength(2)
      for (const cell of line.split('\t')) expect(cell).not.toMatch(/^[=@]/)
    }
  },
)
