import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { expect } from '../fixtures'

/** A browser as these tests drive it: by its own remote control, with nothing put into its pages that it may not know. */
export interface OldDriver {
  readonly go: (address: string) => Promise<void>
  /** What a function's body, run in the page, returns; it may await. */
  readonly ask: (body: string) => Promise<unknown>
  /** Keys as they are pressed, one after the other. */
  readonly press: (...keys: readonly Key[]) => Promise<void>
  /** Where files go that a page hands out. */
  readonly downloads: string
}

export type Key = 'ArrowDown' | 'Enter' | 'Escape' | (string & {})

const quote = (text: string): string => JSON.stringify(text)

/** Waits until an expression of the page is true. While one page gives way to the next there may be nobody to ask. */
export async function until(driver: OldDriver, expression: string): Promise<void> {
  await expect.poll(() => driver.ask(`return Boolean(${expression})`).catch(() => false), { message: expression }).toBe(true)
}

/** A button or link by the words that it begins with, as one hears or sees it; an expression of the page. */
export const pressable = (name: string): string =>
  `[...document.querySelectorAll('button, a')].find((each) => (each.getAttribute('aria-label') || each.textContent).trim().startsWith(${quote(name)}) && each.getAttribute('aria-disabled') !== 'true' && each.getBoundingClientRect().width > 0)`

/** Presses it as soon as it is there. */
export async function pressOn(driver: OldDriver, name: string): Promise<void> {
  await until(driver, pressable(name))
  await driver.ask(`const found = ${pressable(name)}; found.scrollIntoView({ block: 'center' }); found.focus(); found.click()`)
}

const complete = (folder: string): readonly string[] => readdirSync(folder).filter((name) => !/\.(part|crdownload)$/.test(name))

/** What a press hands out, once it is whole. */
export async function saved(driver: OldDriver, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  for (const old of readdirSync(driver.downloads)) rmSync(join(driver.downloads, old))
  await pressOn(driver, name)
  const has = () => complete(driver.downloads).some((each) => readFileSync(join(driver.downloads, each)).length > 0)
  const isWhole = () => has() && readdirSync(driver.downloads).every((each) => complete(driver.downloads).includes(each))
  await expect.poll(isWhole, { message: `a file of ${name}` }).toBe(true)
  const [file = ''] = complete(driver.downloads)
  return { name: file, bytes: readFileSync(join(driver.downloads, file)) }
}

export const newDownloads = (): string => mkdtempSync(join(tmpdir(), 'old-downloads-'))

/** An old Chromium that Playwright is connected to. */
export async function chromiumDriver(page: Page): Promise<OldDriver> {
  const downloads = newDownloads()
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads })
  return {
    downloads,
    go: async (address) => {
      await page.goto('about:blank')
      await page.goto(address)
    },
    ask: (body) => page.evaluate(`(async () => {${body}})()`),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key)
    },
  }
}

type Ask = (name: string, parameters?: object) => Promise<unknown>

/** Keys that have no letter, as WebDriver numbers them. */
const named: Readonly<Record<string, string>> = { ArrowDown: '\uE015', Enter: '\uE007', Escape: '\uE00C' }
const Answer = z.object({ value: z.object({ error: z.string().nullable(), value: z.unknown().optional() }) })

/** A Firefox by its Marionette. */
export function firefoxDriver(ask: Ask, downloads: string): OldDriver {
  return {
    downloads,
    go: async (address) => {
      await ask('WebDriver:Navigate', { url: 'about:blank' })
      await ask('WebDriver:Navigate', { url: address })
    },
    ask: async (body) => {
      const script = `const done = arguments[0]; (async () => {${body}})().then((value) => done({ error: null, value }), (error) => done({ error: String(error) }))`
      const { error, value } = Answer.parse(await ask('WebDriver:ExecuteAsyncScript', { script, args: [] })).value
      if (error !== null) throw new Error(error)
      return value
    },
    press: async (...keys) => {
      const actions = keys.flatMap((key) => {
        const value = named[key] ?? key
        return [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]
      })
      await ask('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] })
    },
  }
}
