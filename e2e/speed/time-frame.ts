import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** Milliseconds from `act` until the next frame, with all that it drew, has been painted. */
    timeFrame: (act: () => void) => Promise<number>
    /**
     * The same of a fixed piece of work: reckoning and a drawing that is painted, some 100 ms at a quarter of the speed of the machine on
     * which the bars were made. It leaves the page as it was.
     */
    timeYardstick: () => Promise<number>
  }
}

/** Gives every document that `page` opens from now on the measure of a frame, and the yardstick. */
export async function installFrameTimer(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const painted = () =>
      // A message that is sent in a frame comes after that frame has been painted.
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.addEventListener('message', () => resolve())
          channel.port1.start()
          channel.port2.postMessage(0)
        })
      })
    window.timeFrame = async (act) => {
      const start = performance.now()
      act()
      await painted()
      return performance.now() - start
    }
    window.timeYardstick = async () => {
      const space = 'http://www.w3.org/2000/svg'
      const drawing = document.createElementNS(space, 'svg')
      drawing.setAttribute('width', '600')
      drawing.setAttribute('height', '400')
      drawing.setAttribute('aria-hidden', 'true')
      drawing.setAttribute('pointer-events', 'none')
      drawing.style.cssText = 'position:fixed;left:0;top:0;z-index:9999'
      const time = await window.timeFrame(() => {
        let sum = 0
        const words = new Map<string, number>()
        for (let count = 0; count < 200_000; count += 1) {
          const word = `w${(count * 7919) % 4099}`
          words.set(word, (words.get(word) ?? 0) + count)
          sum += Math.sqrt(count)
        }
        for (let row = 0; row < 250; row += 1) {
          const text = document.createElementNS(space, 'text')
          text.setAttribute('x', String((row * 37) % 560))
          text.setAttribute('y', String(12 + ((row * 53) % 380)))
          text.textContent = `晋中${row}${String(sum).slice(0, 2)}`
          drawing.append(text)
        }
        document.body.append(drawing)
      })
      drawing.remove()
      await painted()
      return time
    }
  })
}

/** Slows the page's processor to a quarter. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}
