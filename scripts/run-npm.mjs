import { spawn } from 'node:child_process'

/**
 * The npm that runs this process, so that no second npm has to be found on the path; started as a script it needs no shell on Windows.
 * @returns {readonly [string, readonly string[]]}
 */
function npmCommand() {
  const cli = process.env['npm_execpath']
  return cli !== undefined && /npm-cli\.c?js$/.test(cli) ? [process.execPath, [cli]] : ['npm', []]
}

/**
 * Runs npm, showing its output as it comes; resolves with the exit code and what was written to standard error.
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, stderr: string }>}
 */
export function runNpm(args) {
  const [command, prefix] = npmCommand()
  return new Promise((resolve) => {
    const child = spawn(command, [...prefix, ...args], {
      stdio: ['ignore', 'inherit', 'pipe'],
      shell: command === 'npm' && process.platform === 'win32',
    })
    let stderr = ''
    child.stderr.on('data', (/** @type {Buffer} */ chunk) => {
      stderr += chunk
      process.stderr.write(chunk)
    })
    child.on('error', (error) => resolve({ code: 1, stderr: `${stderr}${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, stderr }))
  })
}
