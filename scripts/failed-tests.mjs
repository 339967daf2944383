import { stripVTControlCharacters } from 'node:util'

/**
 * The tests that failed, each by its file, its name and how its error begins: said once more at the end of a run, where they are read
 * without looking through what both lanes printed.
 * @typedef {{ readonly message?: string }} TestError
 * @typedef {{ readonly title: string, readonly file: string, readonly tests: readonly { readonly status: string, readonly results: readonly { readonly errors: readonly TestError[] }[] }[] }} PlaywrightSpec
 * @typedef {{ readonly specs?: readonly PlaywrightSpec[], readonly suites?: readonly PlaywrightSuite[] }} PlaywrightSuite
 */

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
 * @param {PlaywrightSuite | null} report Playwright's JSON report, or a part of it
 * @returns {string[]}
 */
export function failedInPlaywright(report) {
  const own = (report?.specs ?? []).flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => `${file} › ${title}${beginning(results.flatMap(({ errors }) => errors)[0]?.message)}`),
  )
  return [...own, ...(report?.suites ?? []).flatMap(failedInPlaywright)]
}

/**
 * @typedef {{ readonly status: string, readonly fullName: string, readonly failureMessages?: readonly string[] }} VitestTest
 * @param {{ readonly testResults: readonly { readonly name: string, readonly status: string, readonly message?: string, readonly assertionResults: readonly VitestTest[] }[] } | null} report
 * vitest's JSON report
 * @returns {string[]}
 */
export function failedInVitest(report) {
  return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    // A file that cannot be loaded holds no test.
    if (failed.length === 0) return status === 'failed' ? [`${name}${beginning(message)}`] : []
    return failed.map(({ fullName, failureMessages }) => `${name} › ${fullName}${beginning(failureMessages?.[0])}`)
  })
}
