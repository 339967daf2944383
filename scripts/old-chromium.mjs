import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { SetupError } from './setup-error.mjs'

const cache = '.cache/old-chromium'
const startSeconds = 20

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
 * Fetches a package that carries an old Chromium from the npm registry, once; npm checks it against the registry's own digest.
 * Throws a SetupError when it cannot be had.
 * @param {string} spec name and exact version of the package
 * @returns {string} the path of the browser
 */
export function fetchOldChromium(spec) {
  const folder = join(cache, spec.replaceAll(/[^\w.]+/g, '-'))
  const executable = join(folder, 'chromium')
  if (existsSync(executable)) return executable
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(join(unfinished, 'browser'), { recursive: true })
  try {
    execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', unfinished], { stdio: ['ignore', 'ignore', 'inherit'] })
    execFileSync('sh', ['-c', 'tar xzf ./*.tgz'], { cwd: unfinished })
  } catch {
    throw new SetupError(`无法从 npm 软件源取得 ${spec}，请检查网络后重试。`)
  }
  decompress(join(unfinished, 'package'), join(unfinished, 'browser'))
  renameSync(join(unfinished, 'browser'), folder)
  rmSync(unfinished, { recursive: true })
  return executable
}

/**
 * Starts it. These builds were made for servers without sandbox, zygote and graphics.
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
    child.on('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`it ended with ${code}:\n${log}`))
    })
  })
  try {
    return { endpoint: await listening, stop }
  } catch (error) {
    stop()
    throw error
  }
}
