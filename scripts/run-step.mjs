import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

const isWindows = process.platform === 'win32'

/** @type {import('node:child_process').ChildProcess | null} */
let running = null

/** Ends the step that is under way, with everything that it started. */
export function stopStep() {
  if (running?.pid === undefined) return
  if (isWindows) running.kill()
  else process.kill(-running.pid, 'SIGKILL')
}

/**
 * @param {readonly string[]} script
 * @param {number} minutes
 * @returns {Promise<number>} the exit code; 124 when it was stopped for taking too long
 */
function runScript(script, minutes) {
  return new Promise((resolve) => {
    // Its own process group, so that a step that hangs takes its servers and browsers with it.
    const child = spawn('npm', ['run', '--silent', ...script], {
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: !isWindows,
      shell: isWindows,
    })
    running = child
    const timer = setTimeout(() => {
      process.stderr.write(`超过 ${minutes} 分钟未完成，已停止。\n`)
      stopStep()
      resolve(124)
    }, minutes * 60_000)
    /** @param {number | null} code */
    const end = (code) => {
      clearTimeout(timer)
      running = null
      resolve(code ?? 1)
    }
    child.on('error', () => end(1))
    child.on('close', end)
  })
}

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
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runStep({ script, report, count, minutes }) {
  if (report !== null) rmSync(report, { force: true })
  mkdirSync('test-results', { recursive: true })
  const exitCode = await runScript(script, minutes)
  return count(report === null ? null : readReport(report), exitCode)
}
