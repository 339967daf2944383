import { copyFileSync, cpSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a system answers when a folder cannot be renamed because somebody has it open (Windows) or because it is on another disk. */
const inUse = new Set(['EPERM', 'EBUSY', 'EACCES', 'ENOTEMPTY', 'EXDEV'])

/** @param {unknown} error */
const isInUse = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' && inUse.has(error.code)

/**
 * @param {string} folder
 * @returns {string[]} the paths of its files, from it on
 */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(folder, path)).isFile())
}

/** What names other files comes after them: hashed files, then what is asked for by its own name, pages, and what announces a release. */
const order = [/^assets[\\/]/, /(?<!\.html)$/, /\.html$/]
const last = /^(service-worker\.js|\.build-stamp)$/

/** @param {string} path */
const rankOf = (path) => (last.test(path) ? order.length : order.findIndex((pattern) => pattern.test(path)))

/**
 * Puts the files of one folder into another, each at once, and then takes out what only the other had.
 * @param {string} from
 * @param {string} to
 */
function copyInOrder(from, to) {
  const files = filesIn(from).sort((a, b) => rankOf(a) - rankOf(b))
  for (const file of files) {
    mkdirSync(dirname(join(to, file)), { recursive: true })
    const unfinished = join(to, `${file}.new`)
    copyFileSync(join(from, file), unfinished)
    renameSync(unfinished, join(to, file))
  }
  const kept = new Set(files)
  for (const file of filesIn(to)) if (!kept.has(file)) rmSync(join(to, file))
}

/**
 * Puts a finished folder in the place of another, so that who serves that place has the one or the other, whole. By two renames; where
 * the system does not allow them while the folder is in use, file by file: what others name first, pages last. Either way the finished
 * folder is gone afterwards. Throws, with the old folder as it was, when neither can be done.
 * @param {string} finished
 * @param {string} place
 * @param {typeof renameSync} rename
 * @returns {'renamed' | 'copied'} how it was done
 */
export function swapFolder(finished, place, rename = renameSync) {
  const before = `${finished}.before`
  mkdirSync(dirname(place), { recursive: true })
  try {
    const hadOne = existsSync(place)
    if (hadOne) rename(place, before)
    try {
      rename(finished, place)
    } catch (error) {
      if (hadOne) rename(before, place)
      throw error
    }
    rmSync(before, { recursive: true, force: true })
    return 'renamed'
  } catch (error) {
    if (!isInUse(error)) throw error
    copyInOrder(finished, place)
    rmSync(finished, { recursive: true, force: true })
    return 'copied'
  }
}

/**
 * Makes a second folder of the same files, without copying what is in them where the disk allows it: files of a build are never written
 * again, only replaced.
 * @param {string} from
 * @param {string} to
 */
export function linkFolder(from, to) {
  for (const file of filesIn(from)) {
    const target = join(to, file)
    mkdirSync(dirname(target), { recursive: true })
    try {
      linkSync(join(from, file), target)
    } catch {
      cpSync(join(from, file), target)
    }
  }
}
