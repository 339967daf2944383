import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { byTier } from '../by-tier'

const economy = 'public/data/observations/economy.json'
let project = ''
/** The line of the file on which the row begins that is spoiled below: that of its first key. */
const line =
  readFileSync(economy, 'utf8')
    .split('\n')
    .findIndex((text) => text.includes('"id": "yuci-gdp-2024"')) + 1

/** A copy of the project with all that its scripts run, and something built before. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'refused-build-'))
  for (const part of ['package.json', 'tsconfig.json', 'vite.config.ts', 'index.html', 'offline.html', 'build', 'public', 'scripts', 'src'])
    cpSync(part, join(project, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'))
  mkdirSync(join(project, 'dist/data'), { recursive: true })
  writeFileSync(join(project, 'dist/index.html'), 'built before')
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

/** The hash of every file of the project by its path. */
function state(): Record<string, string> {
  const files = readdirSync(project, { withFileTypes: true, recursive: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.includes('node_modules'),
  )
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name),
      createHash('sha256')
        .update(readFileSync(join(parentPath, name)))
        .digest('hex'),
    ]),
  )
}

interface Ended {
  readonly code: number | null
  readonly said: string
}

/** One npm script of the copy, run as a maintainer runs it. */
function run(script: string): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn('npm', ['run', script], { cwd: project, shell: process.platform === 'win32' })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()))
    child.on('close', (code) => done({ code, said }))
  })
}

function change(from: string, to: string): void {
  const path = join(project, economy)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

test.each([
  [
    'a value that its source does not print',
    '"value": 479.5',
    '"value": 497.5',
    `第9条，第${line}行（yuci-gdp-2024）`,
    byTier(['build', 'build:offline', 'freeze', 'data:manifest'], ['build', 'data:manifest']),
  ],
  [
    'a file that breaks off',
    '"id": "yuci-gdp-2024",',
    '"id": "yuci-gdp-2024"',
    `JSON 在第${line + 1}行`,
    byTier(['build', 'data:manifest'], ['data:manifest']),
  ],
])('with %s no script makes anything of the data, and each says what is wrong', async (_name, from, to, said, scripts) => {
  change(from, to)
  const before = state()
  const ended = await Promise.all(scripts.map(run))
  change(to, from)
  const after = { ...state(), [join(project, economy)]: before[join(project, economy)] }
  for (const { code, said: words } of ended) {
    expect(code).not.toBe(0)
    expect(words).toContain(said)
    expect(words).toMatch(/数据检查发现\d+处问题，见上/)
  }
  expect(after).toEqual(before)
})

test('the manifest and the spellings are written anew for data that are in order', async () => {
  change('"note": "', '"note": "新注。')
  const before = readFileSync(join(project, 'public/data/datapackage.json'), 'utf8')
  const { code, said } = await run('data:manifest')
  expect([code, said]).toEqual([0, expect.stringContaining('数据检查通过')])
  expect(readFileSync(join(project, 'public/data/datapackage.json'), 'utf8')).not.toBe(before)
  expect(readdirSync(join(project, 'public/data')).filter((name) => name.endsWith('.new'))).toEqual([])
})
