import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'

/** Hands that count: a press, a text typed in one go, a choice from a list, each is one. */
export class Hands {
  presses = 0
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async press(target: Locator): Promise<void> {
    this.presses += 1
    await target.click()
  }

  async type(text: string): Promise<void> {
    this.presses += 1
    await this.page.keyboard.type(text)
  }

  async key(name: string): Promise<void> {
    this.presses += 1
    await this.page.keyboard.press(name)
  }

  async choose(list: Locator, option: string): Promise<void> {
    this.presses += 1
    await list.selectOption(option)
  }

  /** Opens the search, types, and takes the first that is found of these words. */
  async find(text: string, wanted: RegExp): Promise<void> {
    await this.press(this.page.getByRole('button', { name: '搜索指标、地名或数字' }))
    await this.type(text)
    const found = this.page.getByRole('option').filter({ hasText: wanted }).first()
    await expect(found).toBeVisible()
    await this.press(found)
  }

  async saves(target: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), this.press(target)])
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
  }
}

export const button = (page: Page, name: RegExp | string): Locator => page.getByRole('button', { name }).first()
export const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
export const title = (page: Page): Locator => page.getByRole('heading', { level: 1 })

/** What somebody wants at the desk, from which page they begin, and how they come to it. */
export interface Task {
  readonly name: string
  readonly from: string
  readonly size?: { readonly width: number; readonly height: number }
  readonly work: (hands: Hands, page: Page) => Promise<void>
}
