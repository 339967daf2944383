import { expect, test } from 'vitest'
import { isRunning } from './is-running.mjs'
import { runProgram, stopPrograms } from './run-program.mjs'

const node = (code: string, options?: Parameters<typeof runProgram>[2]) => runProgram(process.execPath, ['-e', code], options)

test('a program that says nothing for too long is stopped and counts as hanging', async () => {
  expect(await node('setInterval(() => {}, 1000)', { silence: 300 }).ended).toBe(124)
})

test('a program that says something now and then may take as long as it likes', async () => {
  const since = performance.now()
  await node('0').ended
  // Ten times what it takes to start here and now, so that a slow machine is no silence.
  const silence = Math.max(1000, 10 * (performance.now() - since))
  const said = `const timer = setInterval(() => console.log('still here'), ${silence / 10}); setTimeout(() => clearInterval(timer), ${1.5 * silence})`
  expect(await node(said, { silence }).ended).toBe(0)
})

test('a program gives its exit code, and one that cannot be started has failed', async () => {
  expect(await node('process.exit(3)').ended).toBe(3)
  expect(await runProgram('there-is-no-such-program', []).ended).toBe(1)
})

test('a program that is stopped takes with it what it started', async () => {
  const started = await new Promise<number>((resolve) => {
    const child = "require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })"
    const program = node(`const child = ${child}; console.log(child.pid); setInterval(() => {}, 1000)`, {
      ownGroup: true,
      onLine: (line) => {
        resolve(Number(line))
        program.stop()
      },
    })
  })
  await expect.poll(() => isRunning(started)).toBe(false)
})

test('all programs end when a run is ended', async () => {
  const ended = [node('setInterval(() => {}, 1000)').ended, node('setInterval(() => {}, 1000)').ended]
  stopPrograms()
  expect(await Promise.all(ended)).toEqual([1, 1])
})
