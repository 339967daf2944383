import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { runNpm } from './run-npm.mjs'
import { SetupError } from './setup-error.mjs'

const lockfile = 'package-lock.json'
/** npm writes it at the end of every complete installation, so its age is the age of node_modules. */
const installedMark = 'node_modules/.package-lock.json'

/** What npm's own words about a failed installation mean, most telling first. */
const causes = /** @type {const} */ ([
  [/EBADENGINE/, '当前 Node.js 版本不符合要求，请安装 20.19 或更高版本后重试。'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|network/i,
    '无法连接 npm 软件源，请检查网络或代理设置后重试。',
  ],
  [/ENOSPC/, '磁盘空间不足，请清理后重试。'],
  [/EACCES|EPERM|EROFS/, '没有写入权限，请确认当前用户可以写入项目文件夹。'],
  [/npm ci.+can only install|EUSAGE/, 'package-lock.json 与 package.json 不一致，请运行 npm install 并提交两个文件。'],
])

/** @param {string} stderr npm's own words */
export function installFailure(stderr) {
  const cause = causes.find(([pattern]) => pattern.test(stderr))
  return `依赖安装失败：${cause?.[1] ?? '请查看上方 npm 的提示。'}`
}

/**
 * Installs the packages of a folder's lockfile when they are absent or older than it. Throws a SetupError when npm cannot.
 * @param {string} folder
 */
export async function ensureInstalled(folder = '.') {
  const mark = join(folder, installedMark)
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(join(folder, lockfile)).mtimeMs) return
  process.stdout.write('正在安装依赖……\n')
  const { code, stderr } = await runNpm(['ci', '--no-audit', '--no-fund', '--prefix', folder])
  if (code !== 0) throw new SetupError(installFailure(stderr))
}
