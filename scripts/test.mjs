import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { requireNode } from './require-node.mjs'

requireNode()

const { ensureInstalled } = await import('./ensure-installed.mjs')
const { freePort } = await import('./free-port.mjs')
const { ensureBrowser } = await import('./install-browser.mjs')
const { isRunning } = await import('./is-running.mjs')
const { stopPrograms } = await import('./run-program.mjs')
const { runStep } = await import('./run-step.mjs')
const { SetupError, reportSetupError } = await import('./setup-error.mjs')
const { linkFolder, swapFolder } = await import('./swap-folder.mjs')
const { failedOnce, sumTallies, tallyText } = await import('./tally.mjs')
const { tiers } = await import('./test-steps.mjs')

const tier = process.argv[2] ?? 'test'
const steps = tiers[tier]
if (steps === undefined) throw new Error(`no such tier: ${tier}; there are ${Object.keys(tiers).join(', ')}`)

/** What a run writes is its own, so that two runs side by side do not meet: reports, traces, and the pages that it builds and tests. */
const results = 'test-results'
const own = `${results}/run-${process.pid}`
const dist = `${own}/dist`

/** @type {Map<string, import('./tally.mjs').Tally>} */
const tallies = new Map()
/** @type {string[]} */
const skips = []
/** @type {string[]} */
const failures = []
/** What a step may need and does not have. */
const unavailable = new Set()

/** The last line of every run, whatever happened: a step that never ran is a failure, not a silence. */
function conclude() {
  rmSync(dist, { recursive: true, force: true })
  for (const { name } of steps ?? []) {
    if (!tallies.has(name)) tallies.set(name, failedOnce)
  }
  process.stdout.write('\n')
  for (const failure of failures) process.stdout.write(`✗ ${failure}\n`)
  for (const skip of skips) process.stdout.write(`– ${skip}\n`)
  for (const [name, tally] of tallies) process.stdout.write(`${tally.failed === 0 ? '✓' : '✗'} ${name}: ${tallyText(tally)}\n`)
  const sum = sumTallies([...tallies.values()])
  process.stdout.write(`${tallyText(sum)}\n`)
  process.exit(sum.failed === 0 ? 0 : 1)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopPrograms()
    conclude()
  })
}

/** The folders of runs that have ended: the last one's are kept until the next begins. */
function tidyUp() {
  mkdirSync(own, { recursive: true })
  for (const name of readdirSync(results)) {
    const id = /^run-(\d+)$/.exec(name)?.[1]
    if (id !== undefined && !isRunning(Number(id))) rmSync(join(results, name), { recursive: true, force: true })
  }
}

/** What was built for the tests is the newest there is: `npm start` serves it. The tests go on with their own folder. */
function publish() {
  const copy = `.build/${process.pid}`
  linkFolder(dist, copy)
  swapFolder(copy, 'dist')
}

const chosenPort = process.env['PORT']

/** @param {import('./test-steps.mjs').Step} step */
async function run(step) {
  const lacking = step.needs.filter((need) => unavailable.has(need))
  if (lacking.length > 0) {
    unavailable.add(step.name)
    process.stdout.write(`\n── ${step.name}: not run, for want of ${lacking.join(', ')}\n`)
    return
  }
  const since = Date.now()
  process.stdout.write(`\n── ${step.name}\n`)
  // npm start and other runs may be there: each asks for a port of its own.
  const port = step.needs.includes('browser') ? (chosenPort ?? String(await freePort(20_000 + (process.pid % 20_000)))) : undefined
  const {
    tally,
    skips: skipped,
    failures: failed,
  } = await runStep(step, { ...process.env, DIST: dist, RESULTS: own, TIER: tier, ...(port && { PORT: port }) }, own)
  tallies.set(step.name, tally)
  failures.push(...failed.map((failure) => `${step.name}: ${failure}`))
  skips.push(...skipped.map((skip) => `${step.name}: ${skip}`))
  if (tally.failed > 0) unavailable.add(step.name)
  else if (step.name === 'build') publish()
  process.stdout.write(`── ${step.name}: ${tallyText(tally)}, ${((Date.now() - since) / 1000).toFixed(0)} s\n`)
}

/** @param {import('./test-steps.mjs').Step['lane']} lane */
async function runLane(lane) {
  for (const step of steps ?? []) if (step.lane === lane) await run(step)
}

try {
  tidyUp()
  await ensureInstalled()
  if (steps.some(({ needs }) => needs.includes('browser'))) {
    try {
      ensureBrowser()
    } catch (error) {
      if (!(error instanceof SetupError)) throw error
      reportSetupError(error)
      unavailable.add('browser')
    }
  }
  await Promise.all([runLane('code'), runLane('pages')])
  await runLane('alone')
} catch (error) {
  stopPrograms()
  reportSetupError(error)
}
conclude()
