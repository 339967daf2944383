import { test as base, expect } from '@playwright/test'
import type { ConsoleMessage, Page } from '@playwright/test'

/** What a test says about itself beforehand; set it with `test.use({ … })`. */
interface Expectations {
  /** Origins that this test reaches beside the page's own, such as a site that holds an embed; `http://localhost:*` is any port. */
  readonly allowedOrigins: readonly string[]
  /**
   * What the console must say in this test and in no other, thrown or written, such as the browser's own line about a data file that was
   * taken away.
   * Each has to be said at least once; anything else that is said fails the test.
   */
  readonly expectedConsole: readonly RegExp[]
  /** The site's address as a build with SITE_URL writes it into the page; null for a build without. Nothing is asked of it. */
  readonly site: string | null
}

interface Watch {
  /** Fails every test in which a page wrote an error or a warning, threw, or asked anything of another origin. */
  readonly quiet: undefined
}

/** Playwright's own note where the page may register no worker. */
const blockedWorker = 'Service Worker registration blocked by Playwright'

const localSchemes = new Set(['file:', 'blob:', 'data:', 'about:'])

function describe(message: ConsoleMessage): string {
  return `console ${message.type()}: ${message.text()} (${message.location().url})`
}

export const test = base.extend<Expectations & Watch>({
  allowedOrigins: [[], { option: true }],
  expectedConsole: [[], { option: true }],
  site: [null, { option: true }],
  quiet: [
    async ({ context, baseURL, allowedOrigins, expectedConsole, site }, use) => {
      const faults: string[] = []
      const heard = new Set<RegExp>()
      const origins = new Set([...(baseURL === undefined ? [] : [new URL(baseURL).origin]), ...allowedOrigins])

      const hear = (text: string, fault: string) => {
        const expected = expectedConsole.filter((pattern) => pattern.test(text))
        if (expected.length === 0) faults.push(fault)
        for (const pattern of expected) heard.add(pattern)
      }
      const listen = (page: Page) => {
        page.on('pageerror', ({ message }) => hear(message, `uncaught: ${message}`))
        page.on('console', (message) => {
          if (message.type() !== 'error' && message.type() !== 'warning') return
          if (message.text() !== blockedWorker) hear(message.text(), describe(message))
        })
      }
      for (const page of context.pages()) listen(page)
      context.on('page', listen)
      context.on('request', (request) => {
        const { protocol, origin, hostname } = new URL(request.url())
        const isAllowed = localSchemes.has(protocol) || origins.has(origin) || origins.has(`${protocol}//${hostname}:*`)
        if (!isAllowed) faults.push(`request to another origin: ${request.url()}`)
      })

      if (site !== null) {
        await context.route(/\/(index\.html)?([?#]|$)/, async (route) => {
          const response = await route.fetch()
          const body = await response.text()
          await route.fulfill({ response, body: body.replace('<html ', () => `<html data-site="${site}" `) })
        })
      }

      await use(undefined)

      expect(faults, 'no error, no warning, no request to another origin').toEqual([])
      const unheard = expectedConsole.filter((pattern) => !heard.has(pattern))
      expect(unheard, 'everything that the console was expected to say was said').toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
