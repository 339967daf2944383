import { ReaderError } from './reader-error'

/** A part of the page's own code that did not come: the network is down, or another release is on the server. */
export class CodeNotLoaded extends ReaderError {
  constructor() {
    super('脚本加载失败，网络可能中断，或网站刚更新，请再试一次。')
    this.name = 'CodeNotLoaded'
  }
}

/** Milliseconds before the second and the third try: with the tries themselves well under the five seconds after which a reader is told. */
const twice = [500, 1500]

/** Pauses without end, from two seconds up to a minute: for a wall that nobody looks after. */
export function* forWeeks(): Generator<number, undefined> {
  for (let pause = 2000; ; pause = Math.min(60_000, pause * 2)) yield pause
}

/**
 * Loads code by a dynamic import and tries again by itself after each of `pauses` (milliseconds): each try asks the server for the
 * files that failed, also for one deep in what is imported (entries/start/fetch-first.ts). Rejects with CodeNotLoaded when the last try failed too.
 */
export async function loadCode<Module>(load: () => Promise<Module>, pauses: Iterable<number> = twice): Promise<Module> {
  const left = pauses[Symbol.iterator]()
  for (;;) {
    try {
      return await load()
    } catch {
      const next = left.next()
      if (next.done === true) throw new CodeNotLoaded()
      await new Promise((resolve) => setTimeout(resolve, next.value))
    }
  }
}
