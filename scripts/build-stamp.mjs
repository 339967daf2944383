import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { distFolder } from './dist-folder.mjs'

/** Everything that the built files are made of. */
const sources = [
  'src',
  'public',
  'build',
  'scripts',
  'index.html',
  'offline.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]
/** Written last, so it is there only when the whole build went through. */
const stamp = `${distFolder}/.build-stamp`

/**
 * @param {string} path
 * @returns {string[]} the files at or under it, in a fixed order
 */
function filesUnder(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

/** A hash of the content of every source, and of the address and the day that a build is given: times of files say nothing after a clone or a copy. */
function sourceHash() {
  const hash = createHash('sha256')
    .update(process.env['SITE_URL'] ?? '')
    .update('\0')
    .update(process.env['RELEASE_DATE'] ?? '')
  for (const file of sources.flatMap(filesUnder)) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** Whether the page was built, whole, from the sources as they are. */
export function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash()
}

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href
if (isMain && process.argv.includes('--write')) writeFileSync(stamp, sourceHash())
