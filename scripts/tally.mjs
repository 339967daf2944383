/** @typedef {{ readonly passed: number, readonly failed: number }} Tally */

/**
 * What a runner's exit code adds to its own count: a runner that ended badly without naming a failure, or ended well without running
 * anything, has failed once.
 * @param {Tally} counted
 * @param {number} exitCode
 * @returns {Tally}
 */
function withExitCode({ passed, failed }, exitCode) {
  const proved = exitCode === 0 ? passed + failed > 0 : failed > 0
  return { passed, failed: proved ? failed : failed + 1 }
}

/**
 * A check counts as one.
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyCheck(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * @typedef {{ status: string, assertionResults: readonly { status: string }[] }} VitestFile
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: readonly VitestFile[] } | null} report vitest's JSON report, null when it wrote none
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyVitest(report, exitCode) {
  if (report === null) return { passed: 0, failed: 1 }
  // A file that cannot be loaded holds no failed test, and would be lost from the count.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return withExitCode({ passed: report.numPassedTests, failed: report.numFailedTests + broken.length }, exitCode)
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number } } | null} report Playwright's JSON report, null when it wrote none
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyPlaywright(report, exitCode) {
  if (report === null) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.stats
  return withExitCode({ passed: expected, failed: unexpected + flaky }, exitCode)
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sumTallies(tallies) {
  return tallies.reduce((sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }), {
    passed: 0,
    failed: 0,
  })
}
