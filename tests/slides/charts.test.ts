import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { FigureRecord } from '~/selectors/figure-record'
import { live, recordOf, recordOfKind } from '../data/live-catalogue'
import { askOf, madeDeck } from './make-deck'
import { all, parseXml, relationsOf, wordsOf, type Deck, type XmlElement } from './read-deck'

interface Column {
  readonly name: string
  readonly values: readonly (number | null)[]
  readonly formats: readonly (string | null)[]
}

/** The columns of a chart's cache: a number for each category, null where it has no point. */
function columnsOf(chart: XmlElement): { readonly categories: readonly string[]; readonly columns: readonly Column[] } {
  const texts = (element: XmlElement | undefined) => (element ? all(element, 'c:v').map(({ text }) => text) : [])
  const series = all(chart, 'c:ser')
  const categories = texts(series[0]?.children.find(({ tag }) => tag === 'c:cat'))
  return {
    categories,
    columns: series.map((one) => {
      const points = one.children.filter(({ tag }) => tag === 'c:val').flatMap((value) => all(value, 'c:pt'))
      const labels = all(one, 'c:dLbl')
      const at = (index: number) => points.find(({ attrs }) => attrs['idx'] === String(index))
      const label = (index: number) =>
        labels.find((found) => found.children.some(({ tag, attrs }) => tag === 'c:idx' && attrs['val'] === String(index)))
      return {
        name: texts(one.children.find(({ tag }) => tag === 'c:tx'))[0] ?? '',
        values: categories.map((_, index) => {
          const point = at(index)
          return point ? Number(texts(point)[0]) : null
        }),
        formats: categories.map((_, index) => {
          const found = label(index)
          return found ? (all(found, 'c:numFmt')[0]?.attrs['formatCode'] ?? null) : null
        }),
      }
    }),
  }
}

/** The same columns as they stand in the workbook behind the chart. */
function workbookColumns(bytes: Uint8Array): readonly { readonly name: string; readonly values: readonly (number | null)[] }[] {
  const files = unzipSync(bytes)
  for (const [path, part] of Object.entries(files))
    if (path.endsWith('.xml') || path.endsWith('.rels')) parseXml(new TextDecoder().decode(part))
  const sheet = parseXml(new TextDecoder().decode(files['xl/worksheets/sheet1.xml']))
  const cells = new Map(all(sheet, 'c').map((cell) => [cell.attrs['r'] ?? '', all(cell, 'v')[0]?.text ?? all(cell, 't')[0]?.text ?? '']))
  const rows = all(sheet, 'row').length
  const letters = [...'BCDEFGHIJ'].filter((letter) => cells.has(`${letter}1`))
  return letters.map((letter) => ({
    name: cells.get(`${letter}1`) ?? '',
    values: Array.from({ length: rows - 1 }, (_, at) => {
      const text = cells.get(`${letter}${at + 2}`)
      return text === undefined ? null : Number(text)
    }),
  }))
}

/** The charts of a deck with their workbooks, in the order of its slides. */
function chartsOf(deck: Deck) {
  return deck.slides.flatMap(({ path }) => {
    const charts = [...relationsOf(deck, path).values()].filter((target) => target.startsWith('ppt/charts/'))
    return charts.map((chart) => {
      const book = [...relationsOf(deck, chart).values()].find((target) => target.endsWith('.xlsx')) ?? ''
      return { ...columnsOf(deck.xml(chart)), xml: deck.xml(chart), workbook: workbookColumns(deck.bytes(book)) }
    })
  })
}

const charted = [...live.figures.keys()].filter((id) => ['trend', 'ranking', 'structure'].includes(recordOf(live, id).kind))
const deck = await madeDeck(askOf(charted, '16:9'))
const charts = chartsOf(deck)

/** What the record has for each place of a chart: all values that may stand there. */
function recordValues(record: FigureRecord): readonly (number | null)[] {
  if (record.kind === 'trend') return record.years.map((year) => record.points.find((point) => point.year === year)?.value ?? null)
  if (record.kind === 'ranking') return record.rows.map(({ reading, share }) => (share === null ? null : (reading?.value ?? null)))
  return []
}

test('every trend, ranking and structure is one native chart', () => {
  expect(charted.length).toBeGreaterThan(15)
  expect(charts).toHaveLength(charted.length)
})

describe.each(charted.map((id, at) => ({ id, at })))('the chart of $id', ({ id, at }) => {
  const record = recordOf(live, id)
  const chart = charts[at]
  const columns = chart?.columns ?? []

  test('prints the numbers of the record, and its workbook has the same', () => {
    if (record.kind === 'structure') {
      expect(columns.map(({ values }) => values)).toEqual(
        record.parts.map((_, part) => record.rows.map(({ readings }) => readings[part]?.value ?? null)),
      )
    } else {
      const own = columns.filter(({ name }) => !name.startsWith('目标'))
      const merged = recordValues(record).map((_, index) =>
        own.map(({ values }) => values[index] ?? null).filter((value) => value !== null),
      )
      expect(merged).toEqual(recordValues(record).map((value) => (value === null ? [] : [value])))
    }
    expect(chart?.workbook).toEqual(columns.map(({ name, values }) => ({ name, values })))
  })

  test('says of every hole that it is one, and leaves it blank', () => {
    expect(all(chart?.xml ?? parseXml('<none/>'), 'c:dispBlanksAs').map(({ attrs }) => attrs['val'])).toEqual(['gap'])
    const readings =
      record.kind === 'trend' ? record.gaps.length : record.kind === 'ranking' ? record.rows.filter(({ reading }) => !reading).length : 0
    expect(chart?.categories.filter((name) => name.includes('暂未收录'))).toHaveLength(
      record.kind === 'structure' ? record.rows.filter((row) => row.readings.includes(null)).length : readings,
    )
  })

  test('has a format with the words of the document for every number', () => {
    for (const { values, formats } of columns)
      values.forEach((value, index) => expect(formats[index] === null, `${id} ${index}`).toBe(value === null))
  })
})

test('no series holds two bases: no program can join them', () => {
  const record = recordOfKind(live, 'gdp-trend', 'trend')
  expect(record.breaks.length).toBeGreaterThan(0)
  const { columns = [] } = charts[charted.indexOf('gdp-trend')] ?? {}
  for (const { after, before } of record.breaks) {
    const [last, first] = [record.years.indexOf(after), record.years.indexOf(before)]
    for (const { values } of columns) expect(values[last] !== null && values[first] !== null).toBe(false)
  }
})

test('no series joins what the record does not: a line runs through consecutive years of one run alone', () => {
  charted.forEach((id, at) => {
    const record = recordOf(live, id)
    if (record.kind !== 'trend') return
    const joined = record.runs.flatMap((run) => run.slice(1).map((point) => record.points[point]?.year))
    const drawn = (charts[at]?.columns ?? []).flatMap(({ name, values }) =>
      name.startsWith('目标') ? [] : record.years.filter((_, index) => index > 0 && values[index] !== null && values[index - 1] !== null),
    )
    expect(drawn.sort(), id).toEqual(joined.sort())
  })
})

test('a table prints every reading of its record in the words of the document', async () => {
  const ids = ['yuci-xiyang', 'four-counties', 'targets-2024', 'xiyang-plan', 'five-years', 'county-gdp']
  const tables = await madeDeck(askOf(ids, '4:3'))
  const words = tables.slides.map(({ slide }) => all(slide, 'a:tc').map(wordsOf).join('\n')).join('\n')
  for (const id of ids) {
    const record = recordOf(live, id)
    const readings =
      record.kind === 'comparison'
        ? record.rows.flatMap((row) => row.cells.flatMap(({ reading }) => reading?.printed.text ?? '暂未收录'))
        : record.kind === 'bullet'
          ? record.rows.flatMap((row) => [row.targetText, row.status.word, row.reading?.printed.text ?? '暂未收录'])
          : record.kind === 'timeline'
            ? record.years.flatMap(({ entries }) => entries.map((entry) => entry.pieces.map(({ text }) => text).join('')))
            : record.kind === 'map'
              ? record.regions.flatMap(({ name, reading }) => [name, reading?.printed.number ?? '暂未收录'])
              : []
    expect(readings.length).toBeGreaterThan(3)
    for (const text of readings) expect(words, id).toContain(text)
  }
})
