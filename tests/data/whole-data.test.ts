import { fc, test as check } from '@fast-check/vitest'
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { excludedPath } from '~/data/late-queries'
import { loadDataset } from '~/data/load-dataset'
import { auditFiles } from '~/domain/dataset/late-files'
import { coverageWords } from '~/domain/period/format-period'
import { packWholeData, type PackStep } from '~/features/whole-data-package/pack-whole-data'
import { plainCell } from '~/outputs/cell-table'
import { figureCsv } from '~/outputs/figure-csv'
import { csvText } from '~/outputs/whole-data/data-table'
import { wholeDataTables } from '~/outputs/whole-data/whole-data-files'
import { wideTables } from '~/outputs/whole-data/wide-tables'
import { factRows } from '~/selectors/facts/fact-rows'
import { sourceCards } from '~/selectors/facts/source-cards'
import { diskRead } from '../../scripts/disk-read'
import { live } from './live-catalogue'

const read = diskRead('public/data')
const pack = async () => new Uint8Array(await (await packWholeData({ catalogue: live, read })).arrayBuffer())
const zipped = await pack()
const files = unzipSync(zipped)
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const textOf = (path: string): string => {
  const bytes = files[path]
  if (!bytes) throw new Error(`no ${path} in the package`)
  return decoder.decode(bytes)
}

/** A table by its heads, as any reader of CSV sees it. */
function tableOf(path: string): readonly Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(textOf(path).replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}

const csvs = ['数据', '目标', '大事', '指标', '地区', '来源', '未采用'].map((name) => `${name}.csv`)

test('the package holds a table for each dataset, a workbook, the datasets, the list of files and a readme', () => {
  const datasets = Object.keys(files).filter((path) => path.startsWith('json/'))
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([...csvs, '全部数据.xlsx', '说明.txt', 'datapackage.json', 'json/excluded.json']),
  )
  expect(datasets.length).toBeGreaterThan(20)
})

test.each(csvs)('%s begins with the mark of UTF-8, ends its lines as Windows does, and has a head in Chinese', (path) => {
  const bytes = files[path]
  expect(
    Buffer.from(bytes ?? [])
      .subarray(0, 3)
      .toString('hex'),
  ).toBe('efbbbf')
  expect(textOf(path).endsWith('\r\n')).toBe(true)
  expect(textOf(path).split('\r\n')[0]).toMatch(/^\ufeff\p{Script=Han}/u)
})

test('every reading that may be shown is in its table once, its number equal to the dataset’s', () => {
  const table = tableOf('数据.csv')
  const shown = [...live.observations.values()].filter(({ display }) => display !== 'hold')
  expect(table).toHaveLength(shown.length)
  const byId = new Map(table.map((row) => [row['数据编号'] ?? '', row]))
  for (const row of shown) {
    const written = byId.get(row.id)
    expect(Number(written?.['数值'])).toBe(row.value)
    expect(written?.['时期代码'] ?? '').toBe(row.period)
    expect(written?.['区划代码'] ?? '').toBe(row.region ?? '')
    expect(written?.['原文'] ?? '').toBe(row.sources.map(({ printed }) => printed).join('；'))
  }
})

test('the bounds of targets are the dataset’s numbers', () => {
  const byId = new Map(tableOf('目标.csv').map((row) => [row['目标编号'] ?? '', row]))
  const shown = [...live.targets.values()].filter(({ display }) => display !== 'hold')
  expect(byId.size).toBe(shown.length)
  for (const { id, min, max, about } of shown) {
    const { 不低于: low, 不高于: high, 左右: middle } = byId.get(id) ?? {}
    expect([low, high, middle].map((text) => (text === '' ? undefined : Number(text)))).toEqual([min, max, about])
  }
})

const numberColumns = ['数值', '不低于', '不高于', '左右']

test('a program that reads the tables finds every cell as the dataset has it, and no sign before it that is not to be seen', async () => {
  const excluded = await loadDataset(read, excludedPath, auditFiles[excludedPath])
  for (const { name, columns, rows } of wholeDataTables(live, excluded)) {
    const cells = tableOf(`${name}.csv`).map((row) => columns.map((column) => row[column.name]))
    // The one text of a document that begins as a formula would: the end of the name “1+6”.
    expect(cells).toEqual(rows.map((row) => row.map((cell) => (cell === '+6”' ? `'${cell}` : String(cell ?? '')))))
    expect(cells.flat().filter((text) => /^[\p{Cc}\p{Cf}\p{Zs}]/u.test(text ?? ''))).toEqual([])
  }
})

test('numbers stand bare, and no text begins a formula', () => {
  const cells = csvs.flatMap((path) => tableOf(path).flatMap((row) => Object.entries(row)))
  const texts = cells.filter(([column]) => !numberColumns.includes(column)).map(([, text]) => text)
  const numbers = cells.filter(([column]) => numberColumns.includes(column)).map(([, text]) => text)
  expect(texts.filter((text) => /^[=@]|^[+-](?!\d)/.test(text))).toEqual([])
  expect(numbers.filter((text) => !/^(-?\d+(\.\d+)?)?$/.test(text))).toEqual([])
})

check.prop([fc.oneof(fc.string(), fc.stringMatching(/^[=+@\t-].{0,8}$/), fc.stringMatching(/^\d{4}-\d{2}$/))])(
  'whatever a text is, both kinds of CSV write it in one way, and it is read back as it was once an apostrophe before it is taken off',
  (text) => {
    const whole = csvText({ id: 't', name: 't', columns: [{ name: 'a', kind: 'text' as const }], rows: [[`词${text}`], [text]] })
    expect(figureCsv({ columns: ['a'], rows: [[`词${text}`], [text]] })).toBe(whole)
    const { data } = Papa.parse<string[]>(whole.slice(1), { delimiter: ',' })
    expect(data[1]?.[0]).toBe(`词${text}`)
    const guarded = plainCell(text)
    expect(data[2]?.[0]).toBe(guarded)
    expect(guarded === text || guarded === `'${text}`).toBe(true)
    expect(/^[=@\t]|^[+-](?!\d)/.test(guarded)).toBe(false)
  },
)

test.each([
  ['-3.13‰', '-3.13‰'],
  ['-2.5%', '-2.5%'],
  ['+1.2个百分点', '+1.2个百分点'],
  ['-2.06‰；-2.06', '-2.06‰；-2.06'],
  ['-2.06‰；=1', "'-2.06‰；=1"],
  ['-1+1', "'-1+1"],
  ['-cmd', "'-cmd"],
  ['＝1', "'＝1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['140702', '140702'],
  ['2024-11', '2024-11'],
  ['突破300亿元', '突破300亿元'],
])('the text %s is written as %j: what is printed stays as printed, a formula does not run', (text, written) => {
  expect(plainCell(text)).toBe(written)
})

test('the workbook has a sheet for each table, numbers as numbers and codes as text', async () => {
  const bytes = Buffer.from(files['全部数据.xlsx'] ?? [])
  const [head, ...rows] = await readSheet(bytes, '数据')
  const at = (name: string) => head?.indexOf(name) ?? -1
  const shown = factRows(live)
  expect(rows).toHaveLength(shown.length)
  for (const [index, row] of rows.entries()) {
    const reading = shown[index]?.reading
    expect(row[at('数值')]).toBe(reading?.value)
    expect(row[at('时期代码')]).toBe(reading?.period)
    expect(row[at('区划代码')]).toBe(reading?.region)
  }
  for (const name of ['目标', '大事', '指标', '地区', '来源', '未采用']) expect((await readSheet(bytes, name)).length).toBeGreaterThan(1)
})

test('the datasets are those that are published', async () => {
  for (const path of Object.keys(files).filter((each) => each.startsWith('json/'))) {
    expect(textOf(path)).toBe(await read(path.slice('json/'.length)))
  }
})

const Package = z.object({
  name: z.string().regex(/^[a-z0-9._-]+$/),
  version: z.string(),
  sources: z.array(z.object({ title: z.string(), path: z.url().optional() })),
  resources: z.array(
    z.object({
      name: z.string().regex(/^[a-z0-9._-]+$/),
      path: z.string(),
      bytes: z.number(),
      schema: z.object({ fields: z.array(z.object({ name: z.string(), type: z.enum(['string', 'number']) })) }).optional(),
    }),
  ),
})

test('the list of files is a data package: every resource is there, named once, as large as it says, with the columns that it has', () => {
  const { resources, sources, version } = Package.parse(JSON.parse(textOf('datapackage.json')))
  expect(version).toBe(live.version)
  expect(sources).toHaveLength(live.sources.size)
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
  for (const { path, bytes } of resources) expect(files[path]?.length).toBe(bytes)
  const tables = resources.flatMap(({ path, schema }) => (schema ? [{ path, heads: schema.fields.map(({ name }) => name) }] : []))
  // One a dataset, then the wide ones.
  expect(tables.map(({ path }) => path)).toEqual([...csvs, ...wideTables(live).map(({ name }) => `${name}.csv`)])
  for (const { path, heads } of tables) expect(Object.keys(tableOf(path)[0] ?? {})).toEqual(heads)
})

test('the readme says what it is, to what day, how to cite it and on whose rights', () => {
  const text = textOf('说明.txt')
  for (const words of [
    live.version,
    coverageWords(live),
    '引用',
    'ODbL',
    '不作为划界依据',
    '其他公开资料，待核',
    '本站尚未收录',
    '数据.csv',
    'pandas',
    '撇号',
  ])
    expect(text).toContain(words)
})

test('the same data make the same bytes; it goes forward in steps and can be stopped', async () => {
  const steps: PackStep[] = []
  const again = await packWholeData({ catalogue: live, read, onProgress: (step) => steps.push(step) })
  expect(Buffer.compare(Buffer.from(await again.arrayBuffer()), zipped)).toBe(0)
  const packed = steps.filter(({ doing }) => doing === 'packing')
  expect(packed.map(({ done }) => done)).toEqual(packed.map(({ done }) => done).toSorted((a, b) => a - b))
  expect(packed[packed.length - 1]?.done).toBe(packed[0]?.total)
  const stopped = new AbortController()
  const stopping = packWholeData({ catalogue: live, read, signal: stopped.signal, onProgress: () => stopped.abort(new Error('停')) })
  await expect(stopping).rejects.toThrow('停')
})

test('a site that holds another version by now is not packed half and half', async () => {
  await expect(packWholeData({ catalogue: { ...live, version: '000000000000' }, read })).rejects.toThrow('请刷新页面')
})

test('the figures of all documents together are all citations, each once', () => {
  const cards = sourceCards(live, factRows(live))
  const rows = [...live.observations.values()]
  const citations = (held: boolean) => rows.filter(({ display }) => (display === 'hold') === held).flatMap(({ sources }) => sources).length
  expect(cards).toHaveLength(live.sources.size)
  expect(cards.flatMap(({ readings }) => readings)).toHaveLength(citations(false))
  expect(cards.reduce((sum, { onHold }) => sum + onHold, 0)).toBe(citations(true))
})
