import { stripVTControlCharacters } from 'node:util'

/**
 * The tests that a run passed over or that failed, each by its name: what was not looked at is said, not hidden, and what failed is said
 * once more at the end, where it is read without looking through what both lanes printed.
 * @typedef {{ readonly type: string, readonly description?: string }} Annotation
 * @typedef {{ readonly errors: readonly { readonly message?: string }[] }} PlaywrightResult
 * @typedef {{ readonly status: string, readonly annotations?: readonly Annotation[], readonly results?: readonly PlaywrightResult[] }} PlaywrightTest
 * @typedef {{ readonly title: string, readonly file?: string, readonly tests: readonly PlaywrightTest[] }} PlaywrightSpec
 * @typedef {{ readonly specs?: readonly PlaywrightSpec[], readonly suites?: readonly PlaywrightSuite[] }} PlaywrightSuite
 */

/**
 * @param {PlaywrightSuite | null} report Playwright's JSON report, or a part of it
 * @returns {PlaywrightSpec[]}
 */
function specsIn(report) {
  return [...(report?.specs ?? []), ...(report?.suites ?? []).flatMap(specsIn)]
}

/**
 * @param {PlaywrightSuite | null} report
 * @returns {string[]} each with the reason, where it was given
 */
export function skippedInPlaywright(report) {
  return specsIn(report).flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations = [] }) => {
        const reason = annotations.find(({ type }) => type === 'skip')?.description
        return reason === undefined ? title : `${title}: ${reason}`
      }),
  )
}

/** So many lines of an error say what was expected and what was found. */
const told = 8

/** @param {string | undefined} message */
function beginning(message) {
  const lines = stripVTControlCharacters(message ?? '').split('\n')
  return lines
    .filter((line) => line.trim() !== '')
    .slice(0, told)
    .map((line) => `\n    ${line.trimEnd()}`)
    .join('')
}

/**
 * @param {PlaywrightSuite | null} report
 * @returns {string[]} each with its file and how its error begins
 */
export function failedInPlaywright(report) {
  return specsIn(report).flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results = [] }) => `${file} › ${title}${beginning(results.flatMap(({ errors }) => errors)[0]?.message)}`),
  )
}

/**
 * @typedef {{ readonly status: string, readonly fullName: string, readonly failureMessages?: readonly string[] }} VitestTest
 * @typedef {{ readonly name?: string, readonly status?: string, readonly message?: string, readonly assertionResults: readonly VitestTest[] }} VitestFile
 * @param {{ readonly testResults: readonly VitestFile[] } | null} report vitest's JSON report
 * @returns {string[]}
 */
export function skippedInVitest(report) {
  const tests = (report?.testResults ?? []).flatMap(({ assertionResults }) => assertionResults)
  return tests.filter(({ status }) => status === 'skipped' || status === 'pending').map(({ fullName }) => fullName)
}

/**
 * @param {{ readonly testResults: readonly VitestFile[] } | null} report
 * @returns {string[]} each with its file and how its error begins
 */
export function failedInVitest(report) {
  return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    // A file that cannot be loaded holds no test.
    if (failed.length === 0) return status === 'failed' ? [`${name}${beginning(message)}`] : []
    return failed.map(({ fullName, failureMessages }) => `${name} › ${fullName}${beginning(failureMessages?.[0])}`)
  })
}
