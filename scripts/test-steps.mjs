import { failedInPlaywright, failedInVitest, skippedInPlaywright, skippedInVitest } from './named-tests.mjs'
import { tallyCheck, tallyPlaywright, tallyVitest } from './tally.mjs'

/**
 * How the outcome of a step is read. `report` is a runner's own JSON, null where there is none.
 * @typedef {object} Runner
 * @property {(report: any, exitCode: number) => import('./tally.mjs').Tally} count
 * @property {(report: any) => readonly string[]} skips
 * @property {(report: any) => readonly string[]} failures
 */

/**
 * One step of a test run: an npm script, how its outcome is read, and what has to have gone well before it.
 * @typedef {object} Step
 * @property {string} name
 * @property {(report: string) => readonly string[]} script the npm script and what is passed to it; `report` is where its JSON report goes
 * @property {Runner} runner
 * @property {readonly string[]} needs names of steps, or `browser`
 * @property {'code' | 'pages' | 'alone'} lane the steps of a lane run one after the other, the lanes of code and of pages side by side, and
 * those that measure when nothing else runs
 */

/** @type {Readonly<Record<'check' | 'vitest' | 'playwright', Runner>>} */
const runners = {
  check: { count: (_report, exitCode) => tallyCheck(exitCode), skips: () => [], failures: () => [] },
  vitest: { count: tallyVitest, skips: skippedInVitest, failures: failedInVitest },
  playwright: { count: tallyPlaywright, skips: skippedInPlaywright, failures: failedInPlaywright },
}

/**
 * @param {string} name
 * @param {string} script
 * @param {Step['lane']} lane
 * @param {readonly string[]} needs
 * @returns {Step}
 */
function check(name, script, lane = 'code', needs = []) {
  return { name, script: () => [script], runner: runners.check, needs, lane }
}

/**
 * @param {string} name
 * @param {readonly string[]} options of vitest
 * @returns {Step}
 */
function vitest(name, options = []) {
  const script = (/** @type {string} */ report) => [
    'unit',
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...options,
  ]
  return { name, script, runner: runners.vitest, needs: [], lane: 'code' }
}

/**
 * @param {string} name
 * @param {string} script
 * @param {Step['lane']} lane
 * @returns {Step}
 */
function playwright(name, script, lane = 'pages') {
  return { name, script: () => [script], runner: runners.playwright, needs: ['build', 'browser'], lane }
}

const checks = [check('types and lint', 'lint'), check('format', 'format:check'), check('dead code', 'dead'), check('data', 'data:check')]
const build = check('build', 'build', 'pages')
const everyTest = [build, vitest('tests'), ...checks, check('sizes', 'sizes', 'pages', ['build']), playwright('e2e', 'e2e')]
const old = playwright('old browsers', 'e2e:old')

/** @type {Readonly<Record<string, readonly Step[]>>} */
export const tiers = {
  check: [...checks, vitest('unit and data', ['--project=unit', '--project=data'])],
  test: everyTest,
  old: [build, old],
  full: [
    ...everyTest,
    // The compiler itself: the linter's, which checks the same types in a quarter of the time, is a rewriting of it.
    check('compiler', 'types'),
    // Slides opened by LibreOffice. Without one the step says so loudly and checks what it can.
    vitest('office', ['--config=build/vitest.office.config.ts']),
    old,
    playwright('more places and themes', 'e2e:more'),
    playwright('matrix', 'e2e:matrix'),
    playwright('speed', 'e2e:speed', 'alone'),
  ],
}
