import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import type { Manifest } from 'vite'
import { loadCatalogue } from '~/data/load-catalogue'
import { groundScript } from '~/entries/ground-script'
import { headScript } from '~/entries/head-script'
import { withScriptHashes } from '../build/content-security-policy'
import { plainMarkup } from '../build/plain-markup'
import { diskRead } from './disk-read'
import { withLateSheet } from './late-sheet'
import { staticFirstScreen } from './static-first-screen'

const page = 'dist/index.html'
const marks = { head: '<!--head-script-->', screen: '<!--first-screen-->' }

/** What the page starts with is on its way while the static first screen is being painted. */
function preloads(): string {
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- the bundler's own file, in the shape that it declares
  const manifest: Manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
  const start = manifest['src/entries/start-page.tsx'] ?? Object.values(manifest).find(({ name }) => name === 'start')
  if (!start) throw new Error('dist/.vite/manifest.json 里没有 start')
  return `<link rel="preload" as="script" crossorigin href="./${start.file}">`
}

function replaceMark(html: string, mark: string, content: string): string {
  if (!html.includes(mark)) throw new Error(`${page} 里没有 ${mark}，无法放入静态首屏`)
  return html.replace(mark, () => content)
}

const catalogue = await loadCatalogue(diskRead('dist/data'))
if (catalogue.faults.length > 0) throw new Error(catalogue.faults.map((fault) => fault.message).join('\n'))
const html = await readFile(page, 'utf8')
const withHead = replaceMark(html, marks.head, `<script>${headScript}</script><script>${groundScript}</script>${preloads()}`)
const withScreen = replaceMark(withHead, marks.screen, staticFirstScreen(catalogue))
await writeFile(page, withScriptHashes(plainMarkup(withLateSheet(withScreen))))
console.log(`静态首屏已写入 ${page}：${withScreen.length} 个字符，数据版本 ${catalogue.version}`)
