import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { NumeralLedger } from './data-check/numeral-ledger'
import { figures, numerals, without } from './data-check/numerals'
import { writeOrCheck } from './data-check/write-or-check'

const SourceDocument = z.object({ id: z.string(), sections: z.array(z.object({ n: z.number(), sentences: z.array(z.string()) })) })
const Pack = z.object({ facts: z.array(z.object({ source: z.string(), adcode: z.string(), token: z.string(), value: z.number() })) })

function documentLedger({ sections }: z.infer<typeof SourceDocument>): NumeralLedger['documents'][string] {
  const all = sections.flatMap(({ n, sentences }) => sentences.map((text, index) => ({ locator: `${n}.${index + 1}`, text })))
  const entries = all.flatMap(({ locator, text }): [string, { figures: string[]; calendar: string[] }][] => {
    const found = figures(text)
    const calendar = without(numerals(text), found) ?? []
    return found.length + calendar.length === 0 ? [] : [[locator, { figures: found, calendar }]]
  })
  return { sentences: Object.fromEntries(sections.map(({ n, sentences }) => [n, sentences.length])), numerals: Object.fromEntries(entries) }
}

function factLedger({ facts }: z.infer<typeof Pack>): NumeralLedger['facts'] {
  const bySource: NumeralLedger['facts'] = {}
  for (const fact of facts) (bySource[fact.source] ??= []).push([fact.adcode, numerals(fact.token), Math.abs(fact.value)])
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

const [sources = '../shared/sources', pack = '../shared/data-pack/public-figures.json'] = process.argv
  .slice(2)
  .filter((arg) => !arg.startsWith('--'))
if (!existsSync(sources) || !existsSync(pack)) {
  throw new Error(
    `没有 ${sources} 或 ${pack}：只有存着奠基文件原文和首批公开数字的人才重做 numerals.json。它是定稿，新来源不进这个清单，在 sources.json 里写 "origin": "imported"`,
  )
}
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const documents = readdirSync(sources)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => SourceDocument.parse(read(join(sources, name))))
const ledger: NumeralLedger = {
  documents: Object.fromEntries(documents.map((document) => [document.id, documentLedger(document)])),
  facts: factLedger(Pack.parse(read(pack))),
}
writeOrCheck(new Map([['public/data/numerals.json', ledgerText(ledger)]]), 'npm run data:ledger')
