import { expect, test } from 'vitest'
import { findingText } from '../../scripts/data-check/finding'
import { readDataset } from '../../scripts/data-check/read-dataset'
import { rowLines } from '../../scripts/data-check/row-lines'
import { datasetOf, texts } from './broken-copy'

test('every record of every dataset file is sent to the line on which its first key stands', () => {
  const { observations, targets, milestones, derived, sources, indicators, regions, figures, scenes, site } = datasetOf(texts)
  const rows = [observations, targets, milestones, derived, sources, indicators, figures, scenes].flat()
  const named = [
    ...rows.map(({ row, file, name }) => ({ id: row.id, file, name })),
    ...regions.map(({ row, file, name }) => ({ id: row.adcode, file, name })),
  ]
  expect(named.length).toBeGreaterThan(1000)
  for (const { id, file, name } of named) {
    const line = Number(/，第(\d+)行（/.exec(name)?.[1])
    const found = (texts.get(file) ?? '').split('\n')[line - 1] ?? ''
    expect([name, /"(?:id|adcode)": "([^"]+)"/.exec(found)?.[1]]).toEqual([name, id])
  }
  expect(site.name).toBe('')
})

test('a schema’s finding says the line on which its record begins, as well as a rule’s', () => {
  const file = 'observations/economy.json'
  const text = texts.get(file) ?? ''
  const broken = text.replace('"value": 479.5', '"value": "479.5"')
  const ids = [...text.matchAll(/^ {4}"id": "(.*)",$/gm)].map(([, id]) => id)
  const record = ids.indexOf('yuci-gdp-2024') + 1
  const line = text.split('\n').indexOf('    "id": "yuci-gdp-2024",') + 1
  expect([record, line].every((number) => number > 1)).toBe(true)
  expect(readDataset(new Map([...texts, [file, broken]])).findings.map(findingText)).toEqual([
    `public/data/observations/economy.json 第${record}条，第${line}行（yuci-gdp-2024）字段 value：应为数字，现在是文字；请改正，去掉引号`,
  ])
})

test('brackets, quotes and line ends inside a text are no structure; a scalar and an empty record count', () => {
  expect(rowLines('[\n  { "a": "]}\\"[{", "b": [[1], {"c": 2}] },\n\n  {\n    "a": 1 }, 7, "x",\n {},\n{\n"z": null}]')).toEqual([
    2, 5, 5, 5, 6, 8,
  ])
  expect(rowLines('{ "rows": [1, 2] }')).toEqual([])
})
