import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { distFolder } from './dist-folder.mjs'

const mark = '\uFEFF'

/** Pages, style sheets and the scripts that others' pages ask for; modules are read as UTF-8 whatever a server says, frozen pages never change. */
const isMarked = (path: string) => (/\.(html|css)$/.test(path) || /^embed\/[^/]+\.js$/.test(path)) && !path.startsWith('embed/v/')

/**
 * Begins each text file of a built site with a byte order mark: old servers name another encoding in their answers (charset=gb2312),
 * which a browser believes before the page's own, and the mark before both. Returns how many files were marked now.
 */
export function markEncoding(folder: string): number {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  const unmarked = paths.filter((path) => isMarked(path) && !readFileSync(join(folder, path), 'utf8').startsWith(mark))
  for (const path of unmarked) writeFileSync(join(folder, path), mark + readFileSync(join(folder, path), 'utf8'))
  return unmarked.length
}

if (process.argv[1]?.endsWith('mark-encoding.ts')) console.log(`${markEncoding(distFolder)} 个文件已写上编码标记`)
