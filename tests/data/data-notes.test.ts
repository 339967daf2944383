import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { datasetOf, texts } from './broken-copy'

// The curators' page is held to the data that it speaks of.

const data = datasetOf(texts)
const notes = readFileSync('docs/data-notes.md', 'utf8')
const section = (title: string) => notes.split(/^## /m).find((part) => part.includes(title)) ?? ''
const shown = [...data.observations, ...data.targets, ...data.derived].map(({ row }) => row)
const cited = [...data.observations, ...data.targets, ...data.milestones].flatMap(({ row }) => row.sources)
const codes = (text: string) => [...text.matchAll(/`([a-z0-9.-]+)`/g)].map(([, code = '']) => code)
/** Fields, files and values of the contract that the page names in passing. */
const words = new Set([
  'note',
  'since-plan',
  'undated',
  'hold',
  'table',
  'featured',
  'range',
  'proof',
  'excluded.json',
  'targets.json',
  'units.json',
])

test('every row that the page names is there', () => {
  const known = [shown, ...[data.milestones, data.indicators, data.bases].map((list) => list.map(({ row }) => row))]
    .flat()
    .map((row) => row.id)
  const named = codes(notes).filter((code) => !words.has(code))
  expect(named.length).toBeGreaterThan(250)
  expect(named.filter((code) => !known.includes(code))).toEqual([])
})

test('every reading that is given for the whole plan is named there, and they are counted', () => {
  const since = data.observations.filter(({ row }) => row.period === 'since-plan').map(({ row }) => row.id)
  const [, told = ''] = /另有(\d+)条写 `since-plan`([^]*?)仍写 `undated`/.exec(notes) ?? []
  expect(Number(told)).toBe(since.length)
  const named = codes(notes.split('条写 `since-plan`')[1]?.split('仍写 `undated`')[0] ?? '')
  expect(new Set(named)).toEqual(new Set(since))
})

test('what is on hold stands there with its reason, and nothing else', () => {
  const held = shown.filter((row) => row.display === 'hold')
  const lines = section('暂不展示（hold）').split('\n')
  const reasonOf = (id: string) =>
    lines
      .find((line) => line.startsWith(`| \`${id}\` `))
      ?.split(' | ')
      .at(-1)
  for (const { id, displayReason } of held) expect(`${id} ${reasonOf(id)}`).toBe(`${id} ${displayReason?.replace(/。$/, '')} |`)
  expect(lines.filter((line) => line.startsWith('| `'))).toHaveLength(held.length)
})

test('what is named as being in the table only is, and each row once', () => {
  const named = codes(section('只列入数据表（table）'))
  expect(new Set(named).size).toBe(named.length)
  const inTable = new Set(shown.filter((row) => row.display === 'table').map((row) => row.id))
  expect(named.filter((id) => !inTable.has(id))).toEqual([])
})

test('what is left out of the better sources is cited by no row', () => {
  const rows = section('A、B级未用')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.split(' | '))
  expect(rows).toHaveLength(13)
  for (const [source = '', , , , token = ''] of rows) {
    const document = /（([a-z0-9-]+)）$/.exec(source)?.[1]
    expect(document).toBeDefined()
    expect(cited.filter((citation) => citation.document === document && token.includes(citation.printed))).toEqual([])
  }
})
