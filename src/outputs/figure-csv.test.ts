import { expect, test } from 'vitest'
import { printNumber } from '~/domain/value/print-value'
import { figureClipboard } from './figure-clipboard'
import { figureCsv } from './figure-csv'

test('a number is printed alike in a figure’s file and on the clipboard, as in the whole data: never with an exponent', () => {
  const values = [1e-7, 1e21, 0.1 + 0.2, 2458.8, -3.5, 0]
  const cells = values.map((value): [string, number] => ['甲', value])
  const [, ...lines] = figureCsv({ columns: ['名', '数'], rows: cells })
    .trim()
    .split('\r\n')
  const printed = lines.map((line) => line.split(',')[1])
  expect(printed).toEqual(values.map(printNumber))
  expect(printed.slice(0, 2)).toEqual(['0.0000001', '1000000000000000000000'])
  for (const text of printed) expect(text).not.toMatch(/e/i)
  const { text: plain, html } = figureClipboard({ columns: ['名', '数'], rows: cells }, '题', '来源')
  for (const text of printed) {
    expect(plain).toContain(`\t${text}`)
    expect(html).toContain(`<td>${text}</td>`)
  }
})
