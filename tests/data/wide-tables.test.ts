import { expect, test } from 'vitest'
import { csvText } from '~/outputs/whole-data/data-table'
import { wideTables } from '~/outputs/whole-data/wide-tables'
import { featuredGroups } from '~/selectors/reading/featured-groups'
import { shownReading } from '~/selectors/reading/shown-reading'
import { frozen } from '../frozen-catalogue'
import { live } from './live-catalogue'

const tables = wideTables(live)

test('every table has places down and years across, a file of its own, and no column or row without a number', () => {
  expect(tables.length).toBeGreaterThan(10)
  expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length)
  expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length)
  const empty = tables.filter(
    ({ columns, rows }) =>
      rows.some((row) => row.slice(1).every((cell) => cell === null)) ||
      columns.some((_, at) => at > 0 && rows.every((row) => row[at] === null)),
  )
  expect(empty.map(({ name }) => name)).toEqual([])
  expect(tables.filter(({ name }) => !/^宽表\/[^\\/:*?"<>|\s]+$/.test(name))).toEqual([])
})

test('a number of a wide table is a reading of that place and year, and what two bases say is in two tables', () => {
  const before = wideTables(frozen).find(({ id }) => id === 'wide-gdp-gdp-to-2023')
  expect(before?.columns.map(({ name }) => name)).toContain('2021年')
  expect(before?.columns.map(({ name }) => name)).not.toContain('2024年')
  for (const row of before?.rows ?? []) {
    const [name, ...values] = row
    const region = [...frozen.regions.values()].find((each) => each.name === name)
    const held = featuredGroups(frozen, 'gdp', region?.adcode ?? '').flatMap(
      ({ shown }) => shownReading(frozen, shown, { unit: 'yi-yuan' })?.value ?? [],
    )
    expect(values.filter((value) => typeof value === 'number' && !held.includes(value))).toEqual([])
  }
})

test('it opens as a table of numbers: the heads in its first line, nothing but numbers and blanks under the years', () => {
  for (const table of tables) {
    const [head = '', ...lines] = csvText(table)
      .replace(/^\ufeff/, '')
      .trim()
      .split('\r\n')
    expect(head).toMatch(/^地区(,\d{4}年)+$/)
    for (const line of lines) expect(line).toMatch(/^[^,]+(,(-?\d+(\.\d+)?)?)+$/)
  }
})
