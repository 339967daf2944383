import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { undatedMark } from '~/domain/value/undated-mark'
import type { FigureRecord } from '~/selectors/figure/kinds'
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
  const letters = 'BCDEFGHIJ'.split('').filter((letter) => cells.has(`${letter}1`))
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

/** What a record has for each place of its chart, by series; several series of one line hold a value each. */
function recordValues(record: FigureRecord): readonly (readonly (number | null)[])[] {
  if (record.kind === 'trend') return [record.years.map((year) => record.points.find((point) => point.year === year)?.value ?? null)]
  if (record.kind === 'ranking') return [record.rows.map(({ reading, share }) => (share === null ? null : (reading?.value ?? null)))]
  if (record.kind !== 'structure') return []
  return record.parts.map((_, part) => record.rows.map(({ readings }) => readings[part]?.value ?? null))
}

/** The columns as one, where no place has a value in two of them. */
function merged(columns: readonly Column[]): readonly (number | null)[] {
  return (columns[0]?.values ?? []).map((_, at) => {
    const values = columns.flatMap((column) => column.values[at] ?? [])
    if (values.length > 1) throw new Error(`two values at ${at}`)
    return values[0] ?? null
  })
}

const isTarget = ({ name }: Column) => name.startsWith('目标')

/** How many places of a record have no value. */
function holesOf(record: FigureRecord): number {
  if (record.kind === 'trend') return record.gaps.length
  if (record.kind === 'ranking') return record.rows.filter(({ reading }) => !reading).length
  return record.kind === 'structure' ? record.rows.filter((row) => row.readings.includes(null)).length : 0
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
    const own = columns.filter((column) => !isTarget(column))
    expect(record.kind === 'structure' ? own.map(({ values }) => values) : [merged(own)]).toEqual(recordValues(record))
    expect(chart?.workbook).toEqual(columns.map(({ name, values }) => ({ name, values })))
  })

  test('says of every hole that it is one, and leaves it blank', () => {
    expect(all(chart?.xml ?? parseXml('<none/>'), 'c:dispBlanksAs').map(({ attrs }) => attrs['val'])).toEqual(['gap'])
    expect(chart?.categories.filter((name) => name.includes('—'))).toHaveLength(holesOf(record))
  })

  test('has a format with the words of the document for every number, or says it on the axis where its bar is too narrow', () => {
    const unsaid = columns.flatMap(({ formats, values }, part) =>
      values.flatMap((value, place) => {
        const printed = record.kind === 'structure' ? record.rows[place]?.readings[part]?.printed.text : undefined
        const onAxis = printed !== undefined && (chart?.categories[place] ?? '').includes(printed)
        const isSaid = value === null ? formats[place] === null : formats[place] !== null || onAxis
        return isSaid ? [] : [`${part} ${place}`]
      }),
    )
    expect(unsaid).toEqual([])
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
  const faults = charted.flatMap((id, at) => {
    const record = recordOf(live, id)
    if (record.kind !== 'trend') return []
    const joined = record.runs.flatMap((run) => run.slice(1).map((point) => record.points[point]?.year))
    const drawn = (charts[at]?.columns ?? [])
      .filter((column) => !isTarget(column))
      .flatMap(({ values }) => record.years.filter((_, index) => index > 0 && values[index] !== null && values[index - 1] !== null))
    return drawn.length === joined.length && drawn.every((year) => joined.includes(year)) ? [] : [id]
  })
  expect(faults).toEqual([])
})

/** What a table has to print of a record. */
function printedOf(record: FigureRecord): readonly string[] {
  switch (record.kind) {
    case 'comparison':
      return record.rows.flatMap((row) => row.cells.map(({ reading }) => reading?.printed.text ?? '—'))
    case 'bullet':
      return record.rows.flatMap((row) => [row.targetText, row.status.word, row.reading?.printed.text ?? '—'])
    case 'timeline':
      return record.years.flatMap(({ entries }) => entries.map((entry) => entry.pieces.map(({ text }) => text).join('')))
    case 'map':
      return record.regions.flatMap(({ name, reading }) => {
        const { lead, number, tail } = reading?.printed ?? { lead: '', number: '—', tail: '' }
        return [name, `${lead}${number}${tail}`]
      })
    case 'highlights':
      return record.regions.flatMap(({ name, text }) => [name, text])
    case 'trend-grid':
      return record.panels.flatMap(({ name, points }) => [name, ...points.map(({ printed }) => printed.number)])
    case 'cells':
      return [record.from, record.to].map(({ printed }) => printed.number)
    case 'gauge':
    case 'ranking':
    case 'structure':
    case 'trend':
      return []
  }
}

const tabled = [...live.figures.keys()].filter((id) => printedOf(recordOf(live, id)).length > 0)
const tables = await madeDeck(askOf(tabled, '4:3'))

test('a table prints every reading of its record in the words of the document', () => {
  expect(tabled.length).toBeGreaterThan(15)
  const cells = new Set(tables.slides.flatMap(({ slide }) => all(slide, 'a:tc').flatMap((cell) => wordsOf(cell).split('\n'))))
  const missing = tabled.flatMap((id) =>
    printedOf(recordOf(live, id)).filter((text) => ![text, `${text}（计划）`, `${text}${undatedMark}`].some((words) => cells.has(words))),
  )
  expect(missing).toEqual([])
})
