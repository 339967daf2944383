import { ReadFailure, type Read } from './read'

/**
 * Reads over the network from `base` (with its slash at the end). Gives up after `patience` milliseconds, so that a
 * server that hangs becomes a sentence and not a page that waits for ever.
 */
export function fetchRead(base: string, patience = 20_000): Read {
  return async (path) => {
    const control = new AbortController()
    const timer = setTimeout(() => control.abort(), patience)
    try {
      const response = await fetch(base + path, { signal: control.signal })
      if (!response.ok) throw new ReadFailure('missing', `服务器答复 ${response.status}`)
      return await response.text()
    } catch (error) {
      if (error instanceof ReadFailure) throw error
      if (control.signal.aborted) throw new ReadFailure('slow', `${patience / 1000}秒内没有读到`)
      throw new ReadFailure('missing', '网络不通或文件不在')
    } finally {
      clearTimeout(timer)
    }
  }
}
