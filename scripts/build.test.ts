import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A build in a project that has nothing to be built of: its first part fails. */
function failingBuild() {
  const options = { cwd: folder, env: { ...process.env, DIST: 'dist' }, encoding: 'utf8' } as const
  return spawnSync(process.execPath, [resolve('scripts/build.mjs')], options)
}

test('a build that fails leaves the site as it was, says which part failed, and leaves nothing beside', () => {
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'dist', 'index.html'), 'the site')
  const { status, stderr } = failingBuild()
  expect(status).toBe(1)
  expect(stderr).toMatch(/scripts\/data-check\.ts 未完成，没有生成新的页面；dist\/ 仍是原来的样子。/)
  expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toBe('the site')
  expect(readdirSync(join(folder, '.build'))).toEqual([])
})

test('what an earlier build left when it was ended from outside is tidied up, what one that still runs has is not', () => {
  const [ended, running] = [String(spawnSync(process.execPath, ['-e', '0']).pid), String(process.pid)]
  for (const name of [ended, running]) mkdirSync(join(folder, '.build', name), { recursive: true })
  failingBuild()
  expect(readdirSync(join(folder, '.build'))).toEqual([running])
})
