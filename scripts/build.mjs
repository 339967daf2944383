import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { distFolder } from './dist-folder.mjs'
import { isRunning } from './is-running.mjs'
import { runProgram, stopPrograms } from './run-program.mjs'
import { swapFolder } from './swap-folder.mjs'

const tsx = 'node_modules/tsx/dist/cli.mjs'
const vite = 'node_modules/vite/bin/vite.js'

/** @param {string} name */
const config = (name) => [vite, 'build', '--config', `build/vite.${name}.config.ts`]

/**
 * The parts of a build, each a script of Node and what is passed to it. A stage begins when the one before has gone well; its rows run
 * side by side, the parts of a row one after the other.
 * @type {readonly (readonly (readonly (readonly string[])[])[])[]}
 */
const stages = [
  // What the check refuses is never built.
  [[[tsx, 'scripts/data-check.ts']]],
  [[[vite, 'build']], [config('offline'), [tsx, 'scripts/build-offline-zip.ts'], config('live'), config('host')]],
  [
    [[tsx, 'scripts/build-embeds.ts']],
    [
      [tsx, 'scripts/build-excerpt.ts'],
      [tsx, 'scripts/build-whole-data.ts'],
      [tsx, 'scripts/prerender.tsx'],
    ],
  ],
  [[[tsx, 'scripts/mark-encoding.ts'], config('worker'), ['scripts/build-stamp.mjs', '--write']]],
]

/** Where builds are made, each in a folder named after its process; git, Tailwind and the checks pass it over. */
const workshop = '.build'

/** What builds that were ended from outside have left. */
function tidyUp() {
  mkdirSync(workshop, { recursive: true })
  for (const name of readdirSync(workshop))
    if (!isRunning(Number.parseInt(name, 10))) rmSync(join(workshop, name), { recursive: true, force: true })
}

/**
 * @param {readonly (readonly string[])[]} row
 * @param {string} folder
 * @returns {Promise<string | null>} the part that failed, if one did
 */
async function runRow(row, folder) {
  for (const part of row) {
    const name = part.findLast((word) => /\.(ts|tsx|mjs)$/.test(word)) ?? 'vite.config.ts'
    const code = await runProgram(process.execPath, part, { env: { ...process.env, DIST: folder } }).ended
    if (code !== 0) return name
  }
  return null
}

/**
 * @param {readonly (readonly (readonly string[])[])[]} stage
 * @param {string} folder
 * @returns {Promise<string | null>} the part that failed first, as soon as it did
 */
function runStage(stage, folder) {
  return new Promise((resolve) => {
    const outcomes = stage.map(async (row) => {
      const failed = await runRow(row, folder)
      if (failed !== null) resolve(failed)
    })
    void Promise.all(outcomes).then(() => resolve(null))
  })
}

/** Writes all files of the page into a folder beside, and puts that in the place of the one before when all went well. */
async function build() {
  tidyUp()
  const folder = join(workshop, String(process.pid))
  mkdirSync(folder)
  try {
    for (const stage of stages) {
      const failed = await runStage(stage, folder)
      if (failed !== null) {
        process.stderr.write(`\n${failed} 未完成，没有生成新的页面；${distFolder}/ 仍是原来的样子。\n`)
        stopPrograms()
        return false
      }
    }
    const how = swapFolder(folder, distFolder)
    process.stdout.write(
      how === 'renamed'
        ? `\n已生成：${distFolder}/（在旁边生成，完成后整体替换）\n`
        : `\n已生成：${distFolder}/（文件夹正在使用，不能整体替换，已逐个文件更新：先脚本和数据，后页面）\n`,
    )
    return true
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopPrograms()
    rmSync(join(workshop, String(process.pid)), { recursive: true, force: true })
    process.exit(1)
  })
}

process.exitCode = (await build()) ? 0 : 1
