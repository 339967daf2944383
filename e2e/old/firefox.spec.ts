import { mkdirSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { findFirefox, startFirefox } from '../../scripts/firefox.mjs'
import { expect, test } from '../fixtures'
import { headline } from '../record'
import { offlineFile, offlinePages } from './offline-file'

const pictures = 'test-results/old'

const pages = [
  { name: 'overview', address: (origin: string) => `${origin}/`, drawings: 10, says: headline },
  { name: 'county', address: (origin: string) => `${origin}/#/county/140724`, drawings: 2, says: '昔阳县' },
  ...offlinePages.map(({ name, hash, drawings, says }) => ({
    name: `file-${name}`,
    address: () => `${offlineFile}${hash}`,
    drawings,
    says,
  })),
]

/** In the page: how many drawings are painted, how wide the page is beside its window, and what its first title says. */
const look = `return {
  drawings: [...document.querySelectorAll('#root [role="img"] svg')].filter((svg) => svg.getBoundingClientRect().width > 0).length,
  over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  title: document.querySelector('#root h1, #root + div h1')?.textContent ?? '',
}`

/** In the browser itself: errors and warnings of pages from here on, as its console has them. */
const complaints = `return Services.console.getMessageArray().flatMap((message) =>
  message instanceof Ci.nsIScriptError && /^(http|file)/.test(message.sourceName) ? [message.errorMessage] : [])`

const Look = z.object({ value: z.object({ drawings: z.number(), over: z.number(), title: z.string() }) })
const Picture = z.object({ value: z.string() })
const Complaints = z.object({ value: z.array(z.string()) })

// One after the other: two of them, started at once, can take the same port for their remote control.
test.describe.configure({ mode: 'default' })

for (const { name, address, drawings, says } of pages) {
  test(`Firefox shows the ${name} with its drawings and has nothing to complain of`, async ({ baseURL }) => {
    const executable = findFirefox()
    test.skip(executable === null, 'Firefox is not installed on this machine: nothing was tested in it')
    if (executable === null) return
    const { ask, stop } = await startFirefox(executable, { width: 1366, height: 900 })
    try {
      await ask('WebDriver:Navigate', { url: address(baseURL ?? '') })
      await expect(async () => {
        const { value } = Look.parse(await ask('WebDriver:ExecuteScript', { script: look, args: [] }))
        expect(value.drawings).toBeGreaterThanOrEqual(drawings)
        expect(value.title).toContain(says)
        expect(value.over).toBe(0)
      }).toPass()
      const picture = Picture.parse(await ask('WebDriver:TakeScreenshot', { full: false }))
      mkdirSync(pictures, { recursive: true })
      writeFileSync(`${pictures}/firefox-${name}.png`, Buffer.from(picture.value, 'base64'))
      await ask('Marionette:SetContext', { value: 'chrome' })
      const { value } = Complaints.parse(await ask('WebDriver:ExecuteScript', { script: complaints, args: [] }))
      expect(value).toEqual([])
    } finally {
      stop()
    }
  })
}
