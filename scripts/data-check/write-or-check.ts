import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes generated files; with `--check` on the command line only says which are out of date, and fails. */
export function writeOrCheck(files: ReadonlyMap<string, string>, remedy: string): void {
  const check = process.argv.includes('--check')
  for (const [path, text] of files) {
    if (!check) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
      console.error(`${path} 不是最新的；请运行 ${remedy} 重新生成`)
      process.exitCode = 1
    }
  }
}
