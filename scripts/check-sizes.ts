import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Manifest, ManifestChunk } from 'vite'

const dist = 'dist'
const entry = 'index.html'

/** Bytes after brotli that a reader's line has to carry, at most. */
const limits = { 'JS before ECharts': 130_000, ECharts: 185_000 }

/** Chunks that the overview does not load by itself: for old browsers, for other pages, or after a reader's choice. */
const later = [/^src\/entries\/old-core\./, /^src\/pages\/(?!overview\/)/, /^src\/features\//, /^src\/outputs\//]

const isEcharts = (chunk: ManifestChunk) => chunk.name === 'echarts'

const brotliBytes = (file: string) => brotliCompressSync(readFileSync(join(dist, file))).length

/** Every chunk that opening the overview can load, imports and late imports alike, but for those that are known to come later. */
function chunksFrom(manifest: Manifest, key: string, seen = new Map<string, ManifestChunk>()): ReadonlyMap<string, ManifestChunk> {
  const chunk = manifest[key]
  if (chunk === undefined || seen.has(key) || later.some((pattern) => pattern.test(key))) return seen
  seen.set(key, chunk)
  for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) chunksFrom(manifest, next, seen)
  return seen
}

// oxlint-disable-next-line typescript/no-unsafe-assignment -- the bundler's own file, in the shape that it declares
const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
const opened = [...chunksFrom(manifest, entry).values()]
const styles = new Set(opened.flatMap(({ css = [] }) => css))
const rows = [
  ...Object.values(manifest).map((chunk) => ({
    file: chunk.file,
    part: isEcharts(chunk) ? 'ECharts' : opened.includes(chunk) ? 'JS before ECharts' : 'later',
  })),
  ...[...styles].map((file) => ({ file, part: 'CSS' })),
].map(({ file, part }) => ({ file, part, bytes: statSync(join(dist, file)).size, brotli: brotliBytes(file) }))

const sum = (part: string) => rows.filter((row) => row.part === part).reduce((total, { brotli }) => total + brotli, 0)

console.table(rows.sort((a, b) => b.brotli - a.brotli))
console.log(`CSS: ${sum('CSS')} B brotli`)
for (const [part, limit] of Object.entries(limits)) {
  const total = sum(part)
  const fits = total > 0 && total <= limit
  console.log(`${fits ? '✓' : '✗'} ${part}: ${total} B brotli, at most ${limit}`)
  if (!fits) process.exitCode = 1
}
