import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { runProgram } from './run-program.mjs'

/** A step is stopped only when it has said nothing for so long: a slow machine is slow, not wrong. In milliseconds. */
const silence = 10 * 60_000

/**
 * @param {string} path
 * @returns {unknown} null when there is none, or when it was cut off
 */
function readReport(path) {
  if (!existsSync(path)) return null
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Runs one step and counts it. A report of an earlier run is removed first, so that it is never counted for this one.
 * @param {import('./test-steps.mjs').Step} step
 * @param {NodeJS.ProcessEnv} env
 * @param {string} results the folder for reports
 * @returns {Promise<{ tally: import('./tally.mjs').Tally, skips: readonly string[], failures: readonly string[] }>}
 */
export async function runStep({ name, script, runner }, env, results) {
  const path = `${results}/${name.replaceAll(' ', '-')}.json`
  mkdirSync(dirname(path), { recursive: true })
  rmSync(path, { force: true })
  const options = { env: { ...env, REPORT: path }, label: `${name} │ `, silence, ownGroup: true }
  const exitCode = await runProgram('npm', ['run', '--silent', ...script(path)], options).ended
  const report = readReport(path)
  return { tally: runner.count(report, exitCode), skips: runner.skips(report), failures: runner.failures(report) }
}
