import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { ChartTable } from '~/charts/chart'
import { SourceOpener } from '~/components/words/source-number'
import { FigureTable } from './figure-table'

const table: ChartTable = {
  columns: ['县（区、市）', '数值（亿元）', '期别'],
  rows: [
    ['榆次区', { text: '479.5', obs: 'yuci-gdp-2024' }, '2024年'],
    ['榆社县', '—', ''],
  ],
}

test('a cell that holds a number opens its source, named by its row and its column; a cell of words is plain', () => {
  const open = vi.fn<(obs: string) => void>()
  render(
    <SourceOpener value={{ current: null, open }}>
      <FigureTable table={table} caption="地区生产总值" />
    </SourceOpener>,
  )
  const buttons = screen.getAllByRole('button')
  expect(buttons.map((button) => [button.textContent, button.getAttribute('aria-label')])).toEqual([
    ['479.5', '榆次区，数值（亿元）：479.5，查看出处'],
  ])
  fireEvent.click(screen.getByRole('button', { name: /479.5/ }))
  expect(open.mock.calls).toEqual([['yuci-gdp-2024']])
  expect(screen.getByRole('rowheader', { name: '榆社县' })).toBeDefined()
  expect(screen.getByRole('cell', { name: '—' })).toBeDefined()
})

test('the table takes no stop of its own in the order of Tab', () => {
  const { container } = render(<FigureTable table={table} caption="地区生产总值" />)
  expect(container.querySelectorAll('[tabindex]')).toHaveLength(0)
})

test('numbers of a column stand right, their points under one another; words stay left', () => {
  const numbers: ChartTable = {
    columns: ['年份', '亿元', '期别'],
    rows: [
      ['2021年', { text: '92.17', obs: 'a' }, '2021年'],
      ['2022年', { text: '339', obs: 'b' }, '2022年'],
      ['2023年', '—', ''],
    ],
  }
  render(<FigureTable table={numbers} caption="地区生产总值" />)
  const cells = screen.getAllByRole('cell')
  expect(cells.map((cell) => cell.className.includes('text-right'))).toEqual([true, false, true, false, true, false])
  // As wide as 92.17 has decimals; not heard, not copied.
  expect(cells[2]?.querySelector('[aria-hidden]')?.textContent).toBe('.00')
  expect(cells[0]?.querySelector('[aria-hidden]')).toBeNull()
})
