/** A part of the page's own code that did not come: the network is down, or another release is on the server. */
export class CodeNotLoaded extends Error {
  constructor() {
    super('脚本没有读到，网络可能中断，或网站刚更新，请再试一次。')
    this.name = 'CodeNotLoaded'
  }
}

/** Milliseconds before the second and the third try: with the tries themselves well under the five seconds after which a reader is told. */
const twice = [500, 1500]

/** Pauses without end, from two seconds up to a minute: for a wall that nobody looks after. */
export function* forWeeks(): Generator<number, undefined> {
  for (let pause = 2000; ; pause = Math.min(60_000, pause * 2)) yield pause
}

/** The style sheet that the bundler's loader could not fetch, by its words. It asks for each sheet once, so a second try goes on without. */
const missedStyle = (error: unknown): string | null => (error instanceof Error && /preload CSS for (\S+)/.exec(error.message)?.[1]) || null

function loadStyle(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = href
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => {
      link.remove()
      reject(new Error(`Unable to preload CSS for ${href}`))
    })
    document.head.append(link)
  })
}

/**
 * Loads code by a dynamic import and tries again by itself after each of `pauses` (milliseconds). A browser asks the server again for
 * a module that failed, also for one deep in what is imported. Rejects with CodeNotLoaded when the last try failed too.
 */
export async function loadCode<Module>(load: () => Promise<Module>, pauses: Iterable<number> = twice): Promise<Module> {
  const left = pauses[Symbol.iterator]()
  let style: string | null = null
  for (;;) {
    try {
      if (style !== null) await loadStyle(style)
      style = null
      return await load()
    } catch (error) {
      style = missedStyle(error)
      const next = left.next()
      if (next.done === true) throw new CodeNotLoaded()
      await new Promise((resolve) => setTimeout(resolve, next.value))
    }
  }
}
