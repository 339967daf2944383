import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asOf } from './data-check/as-of'
import { catalogueOf } from './data-check/catalogue-of'
import { findingText } from './data-check/finding'
import { readDataset } from './data-check/read-dataset'
import { readTexts } from './data-check/read-texts'
import { proposeCorrections } from './propose-corrections'

/** The words of the overview may follow an older contract, and are no rows: their claims are left aside. */
function withoutClaims(site: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- read again, and held against the contract, by `readDataset`
  const words = JSON.parse(site) as Record<string, unknown>
  return JSON.stringify({ ...words, headlineClaims: [] })
}

/** The datasets of a folder as a page would have them; a release from before corrections, editions and updates has none. */
function catalogueIn(folder: string) {
  const texts = new Map([['corrections.json', '[]'], ['editions.json', '[]'], ['updates.json', '[]'], ...readTexts(folder)])
  texts.set('site.json', withoutClaims(texts.get('site.json') ?? '{}'))
  const { data, findings } = readDataset(texts)
  if (!data) throw new Error(`${folder} 读不成数据：\n${findings.map(findingText).join('\n')}`)
  return catalogueOf(data, asOf)
}

function frozenPages(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map()
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]))
}

const [before, now = 'public/data', date = ''] = process.argv.slice(2)
if (before === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
  console.error('用法：npm run -s data:corrections -- 上一版的数据文件夹 public/data 2026-12-01（发布日）')
  process.exitCode = 1
} else {
  const rows = proposeCorrections({ before: catalogueIn(before), now: catalogueIn(now), date }, frozenPages('public/embed/v'))
  console.log(JSON.stringify(rows, null, 2))
  console.error(`${rows.length}处改动。逐条写明 reason，不算更正的删去，并入 public/data/corrections.json，再跑 npm run data:check。`)
}
