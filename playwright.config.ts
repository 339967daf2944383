import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/find-chromium.mjs'

const port = Number(process.env['PORT'] ?? 4173)
const origin = `http://127.0.0.1:${port}`
const executablePath = findChromium()

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second try is a test that fails.
  retries: 0,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: origin,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    trace: 'retain-on-failure',
    // What a worker answers, no test sees asked; e2e/kept-copy.spec.ts tests the worker itself.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath !== null && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-default-apps',
        '--disable-sync',
        '--no-first-run',
        // A name that is not this machine's, for what only a page that others can open has.
        '--host-resolver-rules=MAP jinzhong.test 127.0.0.1',
      ],
    },
  },
  projects: [
    // What is marked @full repeats a law for more pages, places and themes than one: in the full tier.
    { name: 'chromium', testIgnore: ['old/**', 'soak/**', 'matrix/**', 'speed/**'], grepInvert: /@full/ },
    { name: 'more', testIgnore: ['old/**', 'soak/**', 'matrix/**', 'speed/**'], grep: /@full/ },
    // Times are measured when nothing else runs, and not where another machine's neighbours decide: in the full tier.
    { name: 'speed', testMatch: 'speed/**/*.spec.ts', workers: 1 },
    // Every page in every theme and size, every embed: in the full tier. No trace: what fails says what and where, and hundreds of traces
    // are a third of the time.
    { name: 'matrix', testMatch: 'matrix/**/*.spec.ts', use: { trace: 'off' } },
    // No trace: it would be asked of the old browser too, after it was ended.
    // By hand: half an hour of choices in a few minutes; the report is committed in docs/reports.
    { name: 'soak', testMatch: 'soak/**/*.spec.ts' },
    { name: 'old', testMatch: 'old/**/*.spec.ts', use: { trace: 'off' } },
  ],
  webServer: {
    command: `node scripts/serve.mjs --root dist --port ${port} --strict`,
    url: `${origin}/`,
    reuseExistingServer: false,
  },
})
