import { spawnSync } from 'node:child_process'
import { findChromium } from './find-chromium.mjs'
import { SetupError } from './setup-error.mjs'

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function isRunnable(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

function hasChineseFont() {
  const listed = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' })
  // Without fontconfig the system brings its own Chinese fonts (macOS, Windows), or is a Linux that has none yet.
  if (listed.error !== undefined) return process.platform !== 'linux'
  return listed.stdout.trim() !== ''
}

/** @param {readonly string[]} packages Debian packages */
function aptInstall(packages) {
  process.stdout.write(`正在安装 ${packages.join('、')}……\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    spawnSync('apt-get', ['-o', 'Acquire::Retries=3', ...args], { stdio: ['ignore', 'inherit', 'inherit'], env })
  }
}

/**
 * Makes sure that there is a Chromium and a Chinese font to test with, by apt-get where that is possible. Throws a SetupError that
 * names what to install where it is not.
 */
export function ensureBrowser() {
  const missing = () => [...(findChromium() === null ? ['chromium'] : []), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])]
  const wanted = missing()
  if (wanted.length === 0) return
  if (process.getuid?.() === 0 && isRunnable('apt-get', ['--version'])) aptInstall(wanted)
  const left = missing()
  if (left.includes('chromium')) {
    throw new SetupError(
      '未找到 Chromium，浏览器测试无法进行。请安装 Chromium 或 Google Chrome（Debian、Ubuntu：sudo apt-get install chromium），或用环境变量 CHROMIUM_PATH 指明其位置。',
    )
  }
  if (left.length > 0)
    throw new SetupError(
      '未找到中文字体，图片中的汉字会显示为方框。请安装中文字体（Debian、Ubuntu：sudo apt-get install fonts-noto-cjk）。',
    )
}
