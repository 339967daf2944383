import type { Browser, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { oneOfEachKind } from './kinds'

// What the files hold is looked at, not what a script has made of it.
test.use({ javaScriptEnabled: false })

/** The pictures of figures in a page, as text. */
function picturesOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((pictures) => pictures.map((picture) => picture.outerHTML))
}

/** What is wrong with pictures that each stand alone, as where a reader saved one: they have to be XML, and to open as an image. */
async function faultsAlone(browser: Browser, pictures: readonly string[]): Promise<string[]> {
  const context = await browser.newContext({ javaScriptEnabled: true })
  try {
    const page = await context.newPage()
    return await page.evaluate(async (texts) => {
      const faults: string[] = []
      for (const [index, text] of texts.entries()) {
        const error = new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')
        if (error) faults.push(`${index}: ${error.textContent?.slice(0, 200) ?? ''}`)
        const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
        const image = new Image()
        image.src = address
        const opened = await image.decode().then(
          () => true,
          () => false,
        )
        const width = Number(/^<svg[^>]* viewBox="[\d.]+ [\d.]+ ([\d.]+)/.exec(text)?.[1])
        if (!opened || image.naturalWidth === 0) faults.push(`${index}: does not open as an image`)
        else if (Math.abs(image.naturalWidth - width) > 1)
          faults.push(`${index}: ${image.naturalWidth} wide where it is drawn for ${width}`)
        URL.revokeObjectURL(address)
      }
      return faults
    }, pictures)
  } finally {
    await context.close()
  }
}

/** Ids that occur more than once in a page: what refers to them would find the first. */
function repeatedIds(page: Page): Promise<string[]> {
  return page.locator('[id]').evaluateAll((elements) => {
    const ids = elements.map((element) => element.id)
    return ids.filter((id, index) => ids.indexOf(id) !== index)
  })
}

for (const [index, id] of oneOfEachKind.entries()) {
  test(`each picture of the embed ${id} opens as an image and is XML`, { tag: index > 0 ? '@full' : [] }, async ({ page, browser }) => {
    await page.goto(`/embed/${id}.html`)
    const pictures = await picturesOf(page, '[data-picture] svg')
    expect(pictures).toHaveLength(3)
    expect(await faultsAlone(browser, pictures)).toEqual([])
    expect(await repeatedIds(page)).toEqual([])
  })
}

test('each picture of the static first screen opens as an image and is XML', async ({ page, browser }) => {
  await page.goto('/')
  const pictures = await picturesOf(page, '#first-screen .band svg')
  // The main figure and the verdicts, in each of the seven bands.
  expect(pictures).toHaveLength(14)
  expect(await faultsAlone(browser, pictures)).toEqual([])
  expect(await repeatedIds(page)).toEqual([])
})

test('a picture that is broken would be told', async ({ browser }) => {
  const told = await faultsAlone(browser, [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"><text font-family="a "b""/></svg>',
    '<svg viewBox="0 0 10 10" width="10" height="10"></svg>',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"><text>&nbsp;</text></svg>',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"><path d="M0 0h5v5z"/></svg>',
  ])
  expect(told.map((fault) => fault.slice(0, 2))).toEqual(['0:', '0:', '1:', '2:', '2:'])
})
