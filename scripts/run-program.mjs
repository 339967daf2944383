import { spawn } from 'node:child_process'

const isWindows = process.platform === 'win32'

/** @type {Set<{ readonly stop: () => void }>} */
const running = new Set()

/** Ends every program that is under way. */
export function stopPrograms() {
  for (const program of running) program.stop()
}

/**
 * Passes on whole lines, so that those of two programs do not run into one another.
 * @param {NodeJS.WritableStream} to
 * @param {string} label put before each line
 */
function byLines(to, label) {
  let rest = ''
  return {
    /** @param {string} text */
    write(text) {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) to.write(`${label}${line}\n`)
      return lines
    },
    end() {
      if (rest !== '') to.write(`${label}${rest}\n`)
    },
  }
}

/**
 * Starts a program and shows what it says. `silence` is how long it may say nothing, in milliseconds, before it counts as hanging and is
 * stopped; how long it takes in all does not matter.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, label?: string, silence?: number, ownGroup?: boolean, onLine?: (line: string) => void }} options
 * `ownGroup`: when it is stopped, everything that it started ends with it; `onLine`: hears each line of its standard output
 * @returns {{ readonly ended: Promise<number>, readonly stop: () => void }} `ended` gives the exit code; 124 when it was stopped for its silence
 */
export function runProgram(command, args, { env = process.env, label = '', silence, ownGroup = false, onLine } = {}) {
  const child = spawn(command, [...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
    detached: ownGroup && !isWindows,
    shell: isWindows && command === 'npm',
  })
  const stop = () => {
    if (child.pid === undefined) return
    try {
      if (ownGroup && !isWindows) process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
    } catch {
      // It has just ended by itself.
    }
  }
  const program = { stop }
  running.add(program)
  let isSilent = false
  const hanging = () => {
    isSilent = true
    process.stderr.write(`${label}${Math.round((silence ?? 0) / 60_000)}分钟没有任何输出，已停止。\n`)
    stop()
  }
  const timer = silence === undefined ? undefined : setTimeout(hanging, silence)
  for (const [from, to] of /** @type {const} */ ([
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])) {
    const lines = byLines(to, label)
    from.setEncoding('utf8')
    from.on('data', (/** @type {string} */ text) => {
      timer?.refresh()
      const whole = lines.write(text)
      if (to === process.stdout) for (const line of whole) onLine?.(line)
    })
    from.on('end', () => lines.end())
  }
  /** @type {NodeJS.Timeout | undefined} */
  let patience
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    /** @param {number | null} code */
    const end = (code) => {
      clearTimeout(timer)
      clearTimeout(patience)
      running.delete(program)
      resolve(isSilent ? 124 : (code ?? 1))
    }
    child.on('error', (error) => {
      process.stderr.write(`${label}${error.message}\n`)
      end(1)
    })
    child.on('close', end)
    // What it started and left running can hold its pipes open for ever.
    child.on('exit', (code) => {
      patience = setTimeout(() => end(code), 5000)
    })
  })
  return { ended, stop }
}
