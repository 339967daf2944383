import { expect, type Page } from '@playwright/test'

/**
 * Does to a page what a browser's page translator does: every text node of HTML gives way to `<font><font>text</font></font>`, those that
 * come later too. The words stay as they are, so that the page can be held against one that nobody translates.
 */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const html = 'http://www.w3.org/1999/xhtml'
    const left = 'script, style, font, title, textarea, [translate="no"], .notranslate'
    const wrap = (text: Node) => {
      const parent = text.parentElement
      const words = text.nodeValue ?? ''
      if (!parent || words.trim() === '' || parent.namespaceURI !== html || parent.closest(left)) return
      const inner = document.createElement('font')
      const outer = document.createElement('font')
      inner.textContent = words
      outer.append(inner)
      parent.replaceChild(outer, text)
    }
    const wrapAll = (root: Node) => {
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Node[] = root.nodeType === Node.TEXT_NODE ? [root] : []
      while (walk.nextNode()) texts.push(walk.currentNode)
      for (const text of texts) wrap(text)
    }
    const watch = new MutationObserver((changes) => {
      for (const { addedNodes, target, type } of changes) for (const node of type === 'childList' ? addedNodes : [target]) wrapAll(node)
    })
    wrapAll(document.body)
    watch.observe(document.body, { childList: true, characterData: true, subtree: true })
  })
  expect(await page.locator('body font > font').count(), 'the translator found words').toBeGreaterThan(3)
}

/** All words of a page that are to be seen, without the white space by which the browser tells blocks and lines apart, and without its clocks. */
const wordsOf = (page: Page) => page.evaluate(() => document.body.innerText.replace(/\s+|\d+:\d\d/g, ''))

/** What a reader does, with what is then to be seen: it has to wait for its own effect. */
export type Steps = Readonly<Record<string, (page: Page) => Promise<unknown>>>

/** Takes the same steps on a page and on a translated one: after each, both say the same. */
export async function sameWordsTranslated(plain: Page, translated: Page, steps: Steps): Promise<void> {
  await translate(translated)
  for (const [name, step] of Object.entries(steps)) {
    await Promise.all([step(plain), step(translated)])
    await expect(async () => expect(await wordsOf(translated)).toBe(await wordsOf(plain)), `after: ${name}`).toPass()
  }
}
