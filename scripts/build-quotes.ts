import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { placeOf } from '~/domain/reading/observation'
import { gather } from '~/lib/gather'
import { asOf } from './data-check/as-of'
import { catalogueOf } from './data-check/catalogue-of'
import { readDataset } from './data-check/read-dataset'
import { readTexts } from './data-check/read-texts'
import { writeOrCheck } from './data-check/write-or-check'
import { Bulletin, sentencesOf } from './packs/bulletin'
import { quotedWords } from './packs/quoted-words'

const Pack = z.object({ facts: z.array(z.object({ source: z.string(), adcode: z.string(), token: z.string() })) })

const shared = process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? '../shared'
const folders = ['sources', 'bulletins'].map((name) => join(shared, name))
const packs = ['public-figures.json', 'series.json'].map((name) => join(shared, 'data-pack', name))
const absent = [...folders, ...packs].find((path) => !existsSync(path))
if (absent !== undefined)
  throw new Error(`没有 ${absent}：只有存着文件原文的人才重做 quotes.json；新收的数据在其中手写一行，句中须有 printed，不超过40字`)
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** Sentences of the documents that are read by sentences, by document and locator. */
const sentences = new Map(
  folders
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.json'))
    .map((path) => Bulletin.parse(read(path)))
    .flatMap((document) => sentencesOf(document).map(({ locator, text }) => [`${document.id} ${locator}`, text] as const)),
)

/** Excerpts of the others, by document and place; a row of a table (its cells are parted by ｜) is no sentence. */
const excerpts = gather(
  packs.flatMap((path) => Pack.parse(read(path)).facts).filter(({ token }) => !token.includes('｜')),
  ({ source, adcode }) => `${source} ${adcode}`,
)

const { data } = readDataset(new Map([...readTexts('public/data'), ['quotes.json', '[]']]))
if (!data) throw new Error('public/data 读不成数据；先运行 npm run data:check')
const catalogue = catalogueOf(data, asOf)
const rows = [...catalogue.observations.values(), ...catalogue.targets.values()].flatMap((row) => {
  const { id, sources } = row
  const [{ document, locator, printed } = { document: '', printed: '' }] = sources
  // Of several excerpts that print the same only the reader of the document knows which is meant.
  const found = new Set(
    (excerpts.get(`${document} ${placeOf(row)}`) ?? []).map(({ token }) => token).filter((token) => token.includes(printed)),
  )
  const text = locator === undefined ? (found.size === 1 ? [...found][0] : undefined) : sentences.get(`${document} ${locator}`)
  const words = text === undefined ? null : quotedWords(text, printed)
  return words === null ? [] : [{ id, words }]
})
const lines = rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')
writeOrCheck(new Map([['public/data/quotes.json', `[\n${lines}\n]\n`]]), 'npm run data:quotes')
console.log(`${rows.length}条数据有引文，共${catalogue.observations.size + catalogue.targets.size}条。`)
