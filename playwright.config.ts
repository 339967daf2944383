import { defineConfig } from '@playwright/test'
import { distFolder } from './scripts/dist-folder.mjs'
import { findChromium } from './scripts/find-chromium.mjs'

const port = Number(process.env['PORT'] ?? 4173)
const origin = `http://127.0.0.1:${port}`
const executablePath = findChromium()
/** Where a run writes: scripts/test.mjs gives each its own. */
const results = process.env['RESULTS'] ?? 'test-results'

/**
 * How long a state is waited for, in milliseconds. A state that comes is seen at once, so patience costs only where something is broken;
 * with little of it a slow machine would be.
 */
const patience = 120_000
/** A test that hangs is named before its step is stopped for having said nothing for ten minutes. */
const hanging = 570_000

export default defineConfig({
  testDir: 'e2e',
  outputDir: `${results}/e2e`,
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second try is a test that fails.
  retries: 0,
  timeout: hanging,
  expect: { timeout: patience, toPass: { timeout: patience } },
  reporter: [['list'], ['json', { outputFile: process.env['REPORT'] ?? `${results}/playwright.json` }]],
  use: {
    actionTimeout: patience,
    navigationTimeout: patience,
    baseURL: origin,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    // To keep a trace of every test for the few that fail is a third of the time. What fails says what and where; `--trace on` has it.
    trace: 'off',
    // What a worker answers, no test sees asked; e2e/kept-copy.spec.ts tests the worker itself.
    serviceWorkers: 'block',
    launchOptions: {
      timeout: patience,
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
        // A page that a test puts in comes from no address; one that does may hold a frame of this machine, as on an intranet. The
        // address bar of a window that nobody sees draws its two lists of suggestions as pages: nearly half of the work of a test.
        '--disable-features=LocalNetworkAccessChecks,WebUIOmniboxPopup,WebUIOmniboxAimPopup',
      ],
    },
  },
  projects: [
    // What is marked @full repeats a law for more pages, places and themes than one: in the full tier.
    { name: 'chromium', testIgnore: ['old/**', 'soak/**', 'matrix/**', 'speed/**'], grepInvert: /@full/ },
    { name: 'more', testIgnore: ['old/**', 'soak/**', 'matrix/**', 'speed/**'], grep: /@full/ },
    // Times are measured when nothing else runs, and not where another machine's neighbours decide: in the full tier.
    { name: 'speed', testMatch: 'speed/**/*.spec.ts', workers: 1 },
    // Every page in every theme and size, embeds of every kind: in the full tier.
    { name: 'matrix', testMatch: 'matrix/**/*.spec.ts' },
    // By hand: half an hour of choices in a few minutes; the report is committed in docs/reports.
    { name: 'soak', testMatch: 'soak/**/*.spec.ts' },
    { name: 'old', testMatch: 'old/**/*.spec.ts' },
  ],
  webServer: {
    command: `node scripts/serve.mjs --root ${distFolder} --port ${port} --strict`,
    url: `${origin}/`,
    reuseExistingServer: false,
    timeout: hanging,
  },
})
