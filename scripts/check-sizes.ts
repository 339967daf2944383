import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Manifest, ManifestChunk } from 'vite'
import { distFolder } from './dist-folder.mjs'

const entry = 'index.html'

/** Chunks that the overview does not load by itself: for old browsers, for other pages, for a fault in the data or in the link, after a reader's choice, or when all stands. */
const later = [
  /^src\/entries\/start\/(old-core|after-start)\./,
  /^src\/pages\/(?!overview\/)/,
  /^src\/pages\/overview\/(indicator-list|theme-rows)\./,
  /^src\/components\/figure\/figure-table\./,
  /^_qr-code-/,
  /^src\/features\//,
  /^src\/data\/explain-issue\./,
  /^src\/entries\/address\/mend-address\./,
  /^src\/outputs\//,
]

/** What comes together with ECharts, when the page stands already: the functions that draw. */
const drawing = /^_drawing-/

const isEcharts = (chunk: ManifestChunk) => chunk.name === 'echarts'

const brotliBytes = (file: string) => brotliCompressSync(readFileSync(join(distFolder, file))).length

/** Every chunk that opening the overview can load, imports and late imports alike, but for those that are known to come later. */
function chunksFrom(
  manifest: Manifest,
  key: string,
  seen = new Map<string, ManifestChunk>(),
  without: readonly RegExp[] = later,
): ReadonlyMap<string, ManifestChunk> {
  const chunk = manifest[key]
  if (chunk === undefined || seen.has(key) || without.some((pattern) => pattern.test(key))) return seen
  seen.set(key, chunk)
  for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) chunksFrom(manifest, next, seen, without)
  return seen
}

// oxlint-disable-next-line typescript/no-unsafe-assignment -- the bundler's own file, in the shape that it declares
const manifest: Manifest = JSON.parse(readFileSync(join(distFolder, '.vite/manifest.json'), 'utf8'))
const opened = [...chunksFrom(manifest, entry).values()]
const before = [...chunksFrom(manifest, entry, new Map(), [...later, drawing]).values()]
const styles = new Set(opened.flatMap(({ css = [] }) => css))
const rows = [
  ...Object.values(manifest).map((chunk) => ({
    file: chunk.file,
    part: isEcharts(chunk) ? 'ECharts' : before.includes(chunk) ? 'JS before ECharts' : opened.includes(chunk) ? 'drawing' : 'later',
  })),
  ...[...styles].map((file) => ({ file, part: 'CSS' })),
].map(({ file, part }) => ({ file, part, bytes: statSync(join(distFolder, file)).size, brotli: brotliBytes(file) }))

const sum = (part: string) => rows.filter((row) => row.part === part).reduce((total, { brotli }) => total + brotli, 0)
const data = ['data/datapackage.json', 'data/overview.json'].reduce((total, file) => total + brotliBytes(file), 0)
const parts: Readonly<Record<string, number>> = {
  CSS: sum('CSS'),
  page: brotliBytes(entry),
  data,
  drawing: sum('drawing'),
  'JS before ECharts': sum('JS before ECharts'),
  ECharts: sum('ECharts'),
}
/** Bytes after brotli that a reader's line has to carry, at most. */
const bars = [
  { part: 'JS before ECharts', total: sum('JS before ECharts'), limit: 130_000 },
  { part: 'ECharts', total: sum('ECharts'), limit: 185_000 },
  { part: 'the overview with its data', total: Object.values(parts).reduce((total, bytes) => total + bytes, 0), limit: 360_000 },
]

/** Bytes of the page in one file, at most: it is handed on by stick and by mail. */
const oneFile = { path: 'offline/晋中答卷-大屏.html', limit: 2_500_000 }

console.table(rows.sort((a, b) => b.brotli - a.brotli))
for (const [part, bytes] of Object.entries(parts)) console.log(`${part}: ${bytes} B brotli`)
for (const { part, total, limit } of bars) {
  const fits = total > 0 && total <= limit
  console.log(`${fits ? '✓' : '✗'} ${part}: ${total} B brotli, at most ${limit}`)
  if (!fits) process.exitCode = 1
}
const oneFileBytes = statSync(join(distFolder, oneFile.path)).size
const oneFileFits = oneFileBytes <= oneFile.limit
console.log(`${oneFileFits ? '✓' : '✗'} ${oneFile.path}: ${oneFileBytes} B, at most ${oneFile.limit}`)
if (!oneFileFits) process.exitCode = 1
