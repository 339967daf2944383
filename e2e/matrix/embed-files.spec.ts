import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { PNG } from 'pngjs'
import { z } from 'zod'
import { asOfWords } from '~/domain/period/format-period'
import { distFolder } from '../../scripts/dist-folder.mjs'
import { expect, test } from '../fixtures'
import { dataRows, saysPeriod } from './data-rows'
import { embedFigures, placedEmbeds } from './embed-figures'

const fileOf = (path: string) => join(distFolder, 'figures', path)
const Row = z.object({
  地区: z.string(),
  指标: z.string(),
  时期: z.string(),
  类别: z.enum(['数据', '目标', '事项', '资料收集中']),
  数值: z.string(),
  单位: z.string(),
  文字: z.string(),
  来源等级: z.string(),
  来源: z.string(),
})
type Row = z.infer<typeof Row>

function readCsv(path: string): readonly Row[] {
  const text = readFileSync(path, 'utf8')
  expect(text.startsWith('\ufeff'), 'spreadsheets read it as UTF-8').toBe(true)
  const { data, errors } = Papa.parse(text.slice(1), { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return z.array(Row).parse(data)
}

const isSame = (all: ReadonlySet<unknown>, text: string, separator: string) => {
  const each = text.split(separator)
  return each.length === all.size && each.every((word) => all.has(word))
}

/** Whether the datasets hold what a row says: place, measure, period, number, unit and documents, all in one row of theirs. */
function isInData(row: Row): boolean {
  if (row.类别 === '资料收集中') return row.数值 === '' && row.来源 === '' && row.文字 === '—'
  if (row.类别 === '事项') {
    const fits = (words: readonly string[]) => words.every((part) => row.文字.includes(part.replace(/。$/, '')))
    return dataRows.事项.some(({ words, labels }) => fits(words) && isSame(labels, row.来源, '；'))
  }
  return dataRows[row.类别].some(
    ({ place, indicator, unit, period, value, labels, tiers }) =>
      place === row.地区 &&
      indicator === row.指标 &&
      unit === row.单位 &&
      (value === null ? row.数值 === '' : row.数值 !== '' && value === Number(row.数值)) &&
      saysPeriod(row.时期, period) &&
      isSame(labels, row.来源, '；') &&
      isSame(tiers, row.来源等级, '、'),
  )
}

const words = z.string().min(1)
const Json = z.object({
  title: words,
  description: words,
  sourceLine: words,
  asOf: z.string().regex(/^\d{4}-\d{2}$/),
  version: z.string().regex(/^[\da-f]{12}$/),
  table: z.object({
    columns: z.array(z.string()),
    rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  }),
  sources: z.array(z.looseObject({ id: z.string(), label: words, tier: words })).min(1),
  citation: z.object({ gbt7714: z.array(words).min(2), sentence: words }),
})

/** The widest and heaviest that a post may be, in pixels and bytes; the pictures of posts are 1080 wide. */
const post = { width: 1080, bytes: 2_000_000 }

/** A picture that opens, and is not all of one colour. */
function pngOf(path: string): { readonly width: number; readonly height: number } {
  const { width, height, data } = PNG.sync.read(readFileSync(path))
  const colours = new Set(Array.from({ length: 4000 }, (_, at) => data.readUInt32BE(4 * Math.floor((at / 4000) * width * height))))
  expect(colours.size).toBeGreaterThan(3)
  return { width, height }
}

test('the index of figures lists every named figure of the datasets', () => {
  const named = z.array(z.looseObject({ id: z.string() })).parse(JSON.parse(readFileSync('public/data/figures.json', 'utf8')))
  expect(embedFigures.map(({ id }) => id)).toEqual(named.map(({ id }) => id))
})

test('the index of figures lists those of the pages of places too, and there is no PNG of them', () => {
  expect(placedEmbeds.length).toBeGreaterThan(80)
  expect(
    placedEmbeds.flatMap(({ id }) => ['png', 'post.png', 'thumb.png'].filter((end) => existsSync(fileOf(`../embed/${id}.${end}`)))),
  ).toEqual([])
})

for (const { id, png, width, height } of embedFigures) {
  test(`the PNGs of ${id} open and have their sizes`, () => {
    expect(pngOf(fileOf(png))).toEqual({ width, height })
    expect([width, height]).toEqual([1600, 900])
    const postPath = fileOf(png).replace(/\.png$/, '.post.png')
    expect(pngOf(postPath).width).toBe(post.width)
    expect(statSync(postPath).size).toBeLessThan(post.bytes)
    const thumb = pngOf(fileOf(png).replace(/\.png$/, '.thumb.png'))
    expect(thumb.width).toBe(thumb.height)
  })
}

for (const { id, title, svg, csv, json } of [...embedFigures, ...placedEmbeds]) {
  test(`the files of ${id} open and hold what the datasets hold`, async ({ page }) => {
    const drawn = await page.evaluate(
      (text) => {
        const document = new DOMParser().parseFromString(text, 'image/svg+xml')
        return { error: document.querySelector('parsererror')?.textContent ?? '', root: document.documentElement.nodeName }
      },
      readFileSync(fileOf(svg), 'utf8'),
    )
    expect(drawn).toEqual({ error: '', root: 'svg' })

    const rows = readCsv(fileOf(csv))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter((row) => !isInData(row))).toEqual([])

    const read = Json.parse(JSON.parse(readFileSync(fileOf(json), 'utf8')))
    expect(read.title).toBe(title)
    expect(read.citation.gbt7714.at(-1)).toContain(`${title}：${asOfWords(read.asOf)}，版本${read.version}`)
    expect(read.citation.sentence).toContain(read.sourceLine)
    const cell = (name: string) => read.table.rows.map((row) => String(row[read.table.columns.indexOf(name)] ?? ''))
    for (const name of ['地区', '指标', '时期', '数值', '单位', '来源'] as const) expect(cell(name)).toEqual(rows.map((row) => row[name]))
    const labels = new Set(rows.flatMap((row) => (row.来源 === '' ? [] : row.来源.split('；'))))
    expect([...labels].filter((label) => !read.sources.some((source) => source.label === label))).toEqual([])
  })
}
