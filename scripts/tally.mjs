/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Tally */

/**
 * What a runner's exit code adds to its own count: a runner that ended badly without naming a failure, or ended well without running
 * anything, has failed once. What was skipped by name was looked at, and counts as neither.
 * @param {Tally} counted
 * @param {number} exitCode
 * @returns {Tally}
 */
function withExitCode({ passed, failed, skipped }, exitCode) {
  const proved = exitCode === 0 ? passed + failed + skipped > 0 : failed > 0
  return { passed, failed: proved ? failed : failed + 1, skipped }
}

/** @type {Tally} */
export const failedOnce = { passed: 0, failed: 1, skipped: 0 }

/**
 * A check counts as one.
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyCheck(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : failedOnce
}

/**
 * @typedef {{ status: string, assertionResults: readonly { status: string }[] }} VitestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, testResults: readonly VitestFile[] }} VitestReport
 * @param {VitestReport | null} report vitest's JSON report, null when it wrote none
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyVitest(report, exitCode) {
  if (report === null) return failedOnce
  // A file that cannot be loaded holds no failed test, and would be lost from the count.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = report.numFailedTests + broken.length
  return withExitCode({ passed: report.numPassedTests, failed, skipped: report.numPendingTests }, exitCode)
}

/**
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport
 * @param {PlaywrightReport | null} report Playwright's JSON report, null when it wrote none
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyPlaywright(report, exitCode) {
  if (report === null) return failedOnce
  const { expected, unexpected, flaky, skipped } = report.stats
  return withExitCode({ passed: expected, failed: unexpected + flaky, skipped }, exitCode)
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sumTallies(tallies) {
  return tallies.reduce(
    (sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed, skipped: sum.skipped + tally.skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/**
 * The words of a count, and the last line of a run: what was skipped stands there only where something was.
 * @param {Tally} tally
 */
export function tallyText({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
}
