import { rmSync } from 'node:fs'
import { z } from 'zod'
import { findFirefox, startFirefox } from '../../scripts/firefox.mjs'
import { expect, test } from '../fixtures'
import { firefoxDriver, newDownloads, type OldDriver } from './old-driver'

/** In the browser itself: errors and warnings of pages from here on, as its console has them. */
const complaints = `return Services.console.getMessageArray().flatMap((message) =>
  message instanceof Ci.nsIScriptError && /^(http|file)/.test(message.sourceName) ? [message.errorMessage] : [])`
const Complaints = z.object({ value: z.array(z.string()) })

/**
 * What Firefox says of a page that was left while scripts of it were at work or on their way, and of a machine so busy that a script which
 * was asked for early runs seconds later. Code that fails is seen by its words in the page (e2e/code-faults.spec.ts).
 */
const left = /^Script terminated by timeout|^Loading failed for the module|was not used within a few seconds/

const terminated = /^Script terminated by timeout/
/** React, cut off in the middle of its work by that, finds itself at work when the page's last timers come (327). */
const cutOff = /React error #327/

/** Does something in a Firefox, which must have nothing to complain of but what is expected; skipped, by name, where there is none. */
export async function inFirefox(work: (driver: OldDriver) => Promise<void>, expected?: RegExp): Promise<void> {
  const executable = findFirefox()
  test.skip(executable === null, 'Firefox is not installed on this machine: nothing was tested in it')
  if (executable === null) return
  const downloads = newDownloads()
  const { ask, stop } = await startFirefox(executable, { width: 1366, height: 900, downloads })
  try {
    await ask('WebDriver:SetTimeouts', { script: 60_000 })
    await work(firefoxDriver(ask, downloads))
    await ask('Marionette:SetContext', { value: 'chrome' })
    const { value } = Complaints.parse(await ask('WebDriver:ExecuteScript', { script: complaints, args: [] }))
    const wasCut = value.some((complaint) => terminated.test(complaint))
    const isKnown = (complaint: string) => left.test(complaint) || expected?.test(complaint) === true || (wasCut && cutOff.test(complaint))
    expect(value.filter((complaint) => !isKnown(complaint))).toEqual([])
  } finally {
    stop()
    rmSync(downloads, { recursive: true, force: true })
  }
}
