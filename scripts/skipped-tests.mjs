/**
 * The tests that a run passed over, each by its name and, where it was given, the reason: what was not looked at is said, not hidden.
 * @typedef {{ readonly type: string, readonly description?: string }} Annotation
 * @typedef {{ readonly title: string, readonly tests: readonly { readonly status: string, readonly annotations: readonly Annotation[] }[] }} PlaywrightSpec
 * @typedef {{ readonly specs?: readonly PlaywrightSpec[], readonly suites?: readonly PlaywrightSuite[] }} PlaywrightSuite
 */

/**
 * @param {PlaywrightSuite | null} report Playwright's JSON report, or a part of it
 * @returns {string[]}
 */
export function skippedInPlaywright(report) {
  const own = (report?.specs ?? []).flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => {
        const reason = annotations.find(({ type }) => type === 'skip')?.description
        return reason === undefined ? title : `${title}: ${reason}`
      }),
  )
  return [...own, ...(report?.suites ?? []).flatMap(skippedInPlaywright)]
}

/**
 * @param {{ readonly testResults: readonly { readonly assertionResults: readonly { readonly status: string, readonly fullName: string }[] }[] } | null} report
 * vitest's JSON report
 * @returns {string[]}
 */
export function skippedInVitest(report) {
  const tests = (report?.testResults ?? []).flatMap(({ assertionResults }) => assertionResults)
  return tests.filter(({ status }) => status === 'skipped' || status === 'pending').map(({ fullName }) => fullName)
}
