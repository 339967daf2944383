import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { build } from 'vite'
import type { Manifest } from 'vite'
import { loadCatalogue } from '~/data/load-catalogue'
import { groundScript } from '~/entries/head/ground-script'
import { plainMarkup } from '../build/plain-markup'
import { withScriptHashes } from '../build/script-hashes'
import { diskRead } from './disk-read'
import { distFolder } from './dist-folder.mjs'
import { withLateSheet } from './late-sheet'
import { notStarted } from './not-started'
import { staticFirstScreen } from './static-first-screen'

const page = `${distFolder}/index.html`
const marks = { head: '<!--head-script-->', faults: '<!--not-started-->', screen: '<!--first-screen-->' }

/** The script of the head as one text, for the oldest engine that knows classes and arrows: one that does not has a sentence of its own. */
async function headScript(): Promise<string> {
  const entry = resolve('src/entries/head/head.ts')
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    build: { write: false, target: 'es2015', minify: 'terser', lib: { entry, formats: ['iife'], name: 'head' } },
  })
  const [first] = [built].flat()
  if (!first || !('output' in first)) throw new Error('head.ts 没有构建出脚本')
  return first.output[0].code.trim()
}

/** What the page starts with is on its way while the static first screen is being painted. */
function preloads(): string {
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- the bundler's own file, in the shape that it declares
  const manifest: Manifest = JSON.parse(readFileSync(`${distFolder}/.vite/manifest.json`, 'utf8'))
  const start = manifest['src/entries/start/start-page.tsx'] ?? Object.values(manifest).find(({ name }) => name === 'start')
  if (!start) throw new Error(`${distFolder}/.vite/manifest.json 里没有 start`)
  return `<link rel="preload" as="script" crossorigin href="./${start.file}">`
}

function replaceMark(html: string, mark: string, content: string): string {
  if (!html.includes(mark)) throw new Error(`${page} 里没有 ${mark}，无法放入静态首屏`)
  return html.replace(mark, () => content)
}

const catalogue = await loadCatalogue(diskRead(`${distFolder}/data`))
if (catalogue.faults.length > 0) throw new Error(catalogue.faults.map((fault) => fault.message).join('\n'))
const html = await readFile(page, 'utf8')
const withHead = replaceMark(html, marks.head, `<script>${await headScript()}</script><script>${groundScript}</script>${preloads()}`)
const withFaults = replaceMark(withHead, marks.faults, notStarted())
const withScreen = replaceMark(withFaults, marks.screen, staticFirstScreen(catalogue))
await writeFile(page, withScriptHashes(plainMarkup(withLateSheet(withScreen))))
console.log(`静态首屏已写入 ${page}：${withScreen.length} 个字符，数据版本 ${catalogue.version}`)
