import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isBuilt } from './build-stamp.mjs'
import { SetupError, reportSetupError } from './setup-error.mjs'

/** What lies in a published folder beside the site: which hashed files belong to the release there. */
const note = '.release.json'

/**
 * @param {string} folder
 * @returns {string[]} the files below it, with slashes
 */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
}

/** What an operator has changed there stays as it is: the settings of a wall. */
const theirs = new Set(['大屏.txt'])

/** @param {string} path */
const isHashed = (path) => path.startsWith('assets/')

/**
 * What changes under its name comes after the files with hashes that it names: pages, the page itself, and last the worker that keeps them.
 * @param {string} path
 */
const rank = (path) => (isHashed(path) ? 0 : path === 'service-worker.js' ? 3 : path === 'index.html' ? 2 : 1)

/**
 * @param {string} from
 * @param {string} to
 */
function copyWhole(from, to) {
  mkdirSync(dirname(to), { recursive: true })
  // A reader gets the old file or the new one, never half of one.
  const unfinished = `${to}.unfinished`
  copyFileSync(from, unfinished)
  renameSync(unfinished, to)
}

/**
 * The hashed files of the release that lies in a folder, and of the one before it.
 * @typedef {{ readonly hashed: readonly string[], readonly before: readonly string[] }} Release
 * @param {string} target
 * @returns {Release} all hashed files that are there, where nothing is noted
 */
function releaseIn(target) {
  const path = join(target, note)
  if (existsSync(path)) {
    // oxlint-disable-next-line typescript/no-unsafe-return -- written below, in this shape
    return JSON.parse(readFileSync(path, 'utf8'))
  }
  return { hashed: existsSync(join(target, 'assets')) ? filesBelow(target).filter(isHashed) : [], before: [] }
}

/**
 * Publishes the built site `from` into the folder `target` that a server serves. At every moment the folder holds a whole site; the
 * hashed files of the release before stay for the pages of it that are still open, those of earlier ones go. Publishing the same
 * release again keeps what is there.
 * @param {string} from
 * @param {string} target
 * @returns {{ copied: number, kept: number, removed: number }}
 */
export function publishInto(from, target) {
  mkdirSync(target, { recursive: true })
  const files = filesBelow(from).filter((path) => !path.split('/').some((part) => part.startsWith('.')))
  const hashed = files.filter(isHashed)
  const there = releaseIn(target)
  const isSame = hashed.length === there.hashed.length && hashed.every((path) => there.hashed.includes(path))
  const before = isSame ? there.before : there.hashed
  const own = files.filter((path) => !theirs.has(path) || !existsSync(join(target, path)))
  for (const path of own.sort((one, other) => rank(one) - rank(other))) copyWhole(join(from, path), join(target, path))
  const wanted = new Set([...files, ...before, note])
  // Only what is ours to remove: hashed files that neither release has.
  const gone = filesBelow(target).filter((path) => isHashed(path) && !wanted.has(path))
  for (const path of gone) rmSync(join(target, path))
  writeFileSync(join(target, note), `${JSON.stringify({ hashed, before })}\n`)
  const now = new Set(hashed)
  return { copied: own.length, kept: before.filter((path) => !now.has(path)).length, removed: gone.length }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const target = process.argv[2]
    if (target === undefined) throw new SetupError('请写明发布到哪个文件夹：npm run publish:into -- 文件夹')
    if (resolve(target) === resolve('dist')) throw new SetupError('不能发布到 dist 自己。')
    if (!isBuilt()) throw new SetupError('dist 不是由现在的文件完整构建的，没有发布。请先运行 npm run build。')
    const { copied, kept, removed } = publishInto('dist', target)
    process.stdout.write(
      `已发布到 ${target}：${copied}个文件；上一版的${kept}个脚本、样式文件留着给还开着的网页，更早的${removed}个已删除。\n`,
    )
  } catch (error) {
    reportSetupError(error)
    process.exitCode = 1
  }
}
