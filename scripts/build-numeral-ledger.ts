import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { NumeralLedger } from './data-check/numeral-ledger'
import { figures, numerals, without } from './data-check/numerals'
import { writeOrCheck } from './data-check/write-or-check'
import { Bulletin, sentencesOf, type Sentence } from './packs/bulletin'

const Pack = z.object({
  facts: z.array(z.object({ source: z.string(), adcode: z.string(), token: z.string(), value: z.union([z.number(), z.string()]) })),
})

/** A table as one text: the cells of its rows, also of those that ran together, with the reading of them. */
function tableTexts({ sections }: Bulletin): readonly Sentence[] {
  return sections
    .flatMap(({ tables = [] }) => tables)
    .map(({ caption, rows }) => {
      const cells = rows.flatMap((row) => (Array.isArray(row) ? row : [...row.cells, ...(row.reading ?? [])]))
      return { locator: /^表\d+/.exec(caption)?.[0] ?? caption, text: cells.join(' | ') }
    })
}

function documentLedger(document: Bulletin): NumeralLedger['documents'][string] {
  const { sections } = document
  const all = [...sentencesOf(document), ...tableTexts(document)]
  const entries = all.flatMap(({ locator, text }): [string, { figures: string[]; calendar: string[] }][] => {
    const found = figures(text)
    const calendar = without(numerals(text), found) ?? []
    return found.length + calendar.length === 0 ? [] : [[locator, { figures: found, calendar }]]
  })
  return { sentences: Object.fromEntries(sections.map(({ n, sentences }) => [n, sentences.length])), numerals: Object.fromEntries(entries) }
}

function factLedger({ facts }: z.infer<typeof Pack>): NumeralLedger['facts'] {
  const bySource: NumeralLedger['facts'] = {}
  // A range of several places is no number, and nobody cites it as one. All districts of the city together are no division of it.
  for (const { source, adcode, token, value } of facts)
    if (typeof value === 'number' && /^\d+$/.test(adcode)) (bySource[source] ??= []).push([adcode, numerals(token), Math.abs(value)])
  return bySource
}

/** One sentence or fact a line. */
function ledgerText(ledger: NumeralLedger): string {
  const lines = (record: Record<string, unknown>, indent: string) =>
    Object.entries(record)
      .map(([key, value]) => `${indent}${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n')
  const documents = Object.entries(ledger.documents).map(
    ([id, { sentences, numerals: found }]) =>
      `    ${JSON.stringify(id)}: {\n      "sentences": ${JSON.stringify(sentences)},\n      "numerals": {\n${lines(found, '        ')}\n      }\n    }`,
  )
  return `{\n  "documents": {\n${documents.join(',\n')}\n  },\n  "facts": {\n${lines(ledger.facts, '    ')}\n  }\n}\n`
}

const shared = process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? '../shared'
const folders = ['sources', 'bulletins'].map((name) => join(shared, name))
const packs = ['public-figures.json', 'series.json'].map((name) => join(shared, 'data-pack', name))
const absent = [...folders, ...packs].find((path) => !existsSync(path))
if (absent !== undefined) {
  throw new Error(
    `没有 ${absent}：只有存着奠基文件原文和首批公开数字的人才重做 numerals.json。它是定稿，新来源不进这个清单，在 sources.json 里写 "origin": "imported"`,
  )
}
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => Bulletin.parse(read(join(folder, name)))),
)
const ledger: NumeralLedger = {
  documents: Object.fromEntries(documents.map((document) => [document.id, documentLedger(document)])),
  facts: factLedger({ facts: packs.flatMap((path) => Pack.parse(read(path)).facts) }),
}
writeOrCheck(new Map([['public/data/numerals.json', ledgerText(ledger)]]), 'npm run data:ledger')
