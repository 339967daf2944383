import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { type Browser, chromium } from '@playwright/test'
import { distFolder } from '../../scripts/dist-folder.mjs'
import { ensureInstalled } from '../../scripts/ensure-installed.mjs'
import { findChromium } from '../../scripts/find-chromium.mjs'
import { SetupError, reportSetupError } from '../../scripts/setup-error.mjs'
import { buildRivals } from './build-rivals'
import type { Measured } from './compare'
import { embedReport } from './embed-report'
import { lineFigure } from './line-figure'
import { type Contender, servePages } from './serve-pages'
import { visit } from './visit'

const rounds = 9
const id = 'gdp-trend'

/** Our page as it is handed out, with all its metadata. Throws a SetupError when it has not been built so. */
function ourPage(): Contender {
  const path = `${distFolder}/embed/${id}.html`
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  if (!text.includes('rel="canonical"'))
    throw new SetupError('没有带元数据的嵌入页，请先运行 SITE_URL=https://example.org npm run build，再运行 npm run bench:embed。')
  return { name: '晋中答卷', version: '', files: [{ path: `${id}.html`, type: 'text/html', text }], isPicture: true }
}

/**
 * Opens every page once a round, each round beginning one page further on and every other one backwards, so that no page has always the
 * same one before it. The round before the first warms up and is not counted.
 */
async function measure(browser: Browser, contenders: readonly Contender[]): Promise<readonly Measured[]> {
  const { address, stop } = await servePages(contenders.flatMap(({ files }) => files))
  const measured = contenders.map(({ name, version }) => ({ name, version, visits: [] as Measured['visits'][number][] }))
  for (let round = -1; round < rounds; round += 1)
    for (const turn of contenders.keys()) {
      const at = round + 1 + (round % 2 === 0 ? turn : contenders.length - turn)
      const [contender, taken] = [contenders[at % contenders.length], measured[at % contenders.length]]
      if (!contender || !taken) continue
      const [document] = contender.files
      const each = await visit(browser, `${address}${document.path}`, contender.isPicture)
      if (round >= 0) taken.visits.push(each)
    }
  await stop()
  return measured
}

async function run(): Promise<void> {
  const executablePath = findChromium()
  if (executablePath === null) throw new SetupError('未找到 Chromium，请安装后重试，或用环境变量 CHROMIUM_PATH 指明其位置。')
  const page = ourPage()
  await ensureInstalled(import.meta.dirname)
  const rivals = await buildRivals(lineFigure(readFileSync(`${distFolder}/embed/${id}.json`, 'utf8')))
  const [before = 0] = loadavg()
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const [ours, ...others] = await measure(browser, [page, ...rivals])
  const [after = 0] = loadavg()
  const browserName = `Chromium ${browser.version()}`
  await browser.close()
  if (!ours) throw new Error('nothing was measured')
  const day = new Date().toISOString().slice(0, 10)
  const report = embedReport(ours, others, { day, browserName, load: [before, after] })
  process.stdout.write(report)
  if (process.argv.includes('--report')) writeFileSync(`docs/reports/bench-embed-${day}.md`, report)
}

try {
  await run()
} catch (error) {
  reportSetupError(error)
  process.exitCode = 1
}
