import { tallyCheck, tallyPlaywright, tallyVitest } from './tally.mjs'

/**
 * One step of a test run: an npm script, how its outcome is counted, and what has to have gone well before it.
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} script the npm script and what is passed to it
 * @property {string | null} report where the runner writes its JSON report; null for a check, which counts as one
 * @property {(report: any, exitCode: number) => import('./tally.mjs').Tally} count `report` is a runner's own JSON
 * @property {readonly string[]} needs names of steps, or `browser`
 * @property {number} minutes after which it is stopped and counted as failed
 */

/**
 * @param {string} name
 * @param {string} script
 * @param {readonly string[]} needs
 * @returns {Step}
 */
function check(name, script, needs = []) {
  return { name, script: [script], report: null, count: (_report, exitCode) => tallyCheck(exitCode), needs, minutes: 5 }
}

/**
 * @param {string} name
 * @param {readonly string[]} projects empty for all
 * @returns {Step}
 */
function vitest(name, projects) {
  const report = 'test-results/vitest.json'
  const chosen = projects.map((project) => `--project=${project}`)
  const script = ['unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...chosen]
  return { name, script, report, count: tallyVitest, needs: [], minutes: 8 }
}

/**
 * Slides and SVG files opened by other programs. For each that is not there the step says so loudly, and checks what it can.
 * @returns {Step}
 */
function office() {
  const report = 'test-results/office.json'
  const config = '--config=build/vitest.office.config.ts'
  const script = ['unit', '--', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return { name: 'office', script, report, count: tallyVitest, needs: [], minutes: 8 }
}

/**
 * @param {string} name
 * @param {string} script
 * @param {number} minutes
 * @returns {Step}
 */
function playwright(name, script, minutes = 10) {
  return {
    name,
    script: [script],
    report: 'test-results/playwright.json',
    count: tallyPlaywright,
    needs: ['build', 'browser'],
    minutes,
  }
}

const checks = [
  check('types', 'types'),
  check('lint', 'lint'),
  check('format', 'format:check'),
  check('dead code', 'dead'),
  check('data', 'data:check'),
]
const build = check('build', 'build')
const everyTest = [...checks, vitest('tests', []), build, check('sizes', 'sizes', ['build']), playwright('e2e', 'e2e')]
const old = playwright('old browsers', 'e2e:old')

/** @type {Readonly<Record<string, readonly Step[]>>} */
export const tiers = {
  check: [...checks, vitest('unit and data', ['unit', 'data'])],
  test: everyTest,
  old: [build, old],
  full: [
    ...everyTest,
    office(),
    old,
    playwright('every place and theme', 'e2e:more'),
    playwright('every page in every theme, every embed', 'e2e:matrix', 20),
    playwright('speed', 'e2e:speed'),
  ],
}
