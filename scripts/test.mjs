import { requireNode } from './require-node.mjs'

requireNode()

const { ensureInstalled } = await import('./ensure-installed.mjs')
const { freePort } = await import('./free-port.mjs')
const { ensureBrowser } = await import('./install-browser.mjs')
const { runStep, stopStep } = await import('./run-step.mjs')
const { SetupError, reportSetupError } = await import('./setup-error.mjs')
const { sumTallies } = await import('./tally.mjs')
const { tiers } = await import('./test-steps.mjs')

const tier = process.argv[2] ?? 'test'
const steps = tiers[tier]
if (steps === undefined) throw new Error(`no such tier: ${tier}; there are ${Object.keys(tiers).join(', ')}`)

/** @type {Map<string, import('./tally.mjs').Tally>} */
const tallies = new Map()
/** What a step may need and does not have. */
const unavailable = new Set()

/** The last line of every run, whatever happened: a step that never ran is a failure, not a silence. */
function conclude() {
  for (const { name } of steps ?? []) {
    if (!tallies.has(name)) tallies.set(name, { passed: 0, failed: 1 })
  }
  process.stdout.write('\n')
  for (const [name, { passed, failed }] of tallies)
    process.stdout.write(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed\n`)
  const { passed, failed } = sumTallies([...tallies.values()])
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  process.exit(failed === 0 ? 0 : 1)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopStep()
    conclude()
  })
}

const chosenPort = process.env['PORT']

try {
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
  for (const step of steps) {
    const lacking = step.needs.filter((need) => unavailable.has(need))
    if (lacking.length > 0) {
      process.stdout.write(`\n── ${step.name}: not run, for want of ${lacking.join(', ')}\n`)
      continue
    }
    process.stdout.write(`\n── ${step.name}\n`)
    // npm start may be running beside the tests.
    if (step.needs.includes('browser')) process.env['PORT'] = chosenPort ?? String(await freePort(4173))
    const tally = await runStep(step)
    tallies.set(step.name, tally)
    if (tally.failed > 0) unavailable.add(step.name)
  }
} catch (error) {
  reportSetupError(error)
}
conclude()
