import { ReadFailure, type Read } from './read'

/**
 * Reads over the network from `base` (with its slash at the end). Gives up after `patience` milliseconds, so that a
 * server that hangs becomes a sentence and not a page that waits for ever.
 */
export function fetchRead(base: string, patience = 20_000): Read {
  return async (path, version) => {
    const control = new AbortController()
    const timer = setTimeout(() => control.abort(), patience)
    try {
      const address = version === undefined ? base + path : `${base}${path}?v=${version}`
      // The manifest alone has no version of its own: it is always requested anew.
      const cache = version === undefined ? 'no-cache' : 'default'
      const response = await fetch(address, { signal: control.signal, cache })
      if (!response.ok) throw new ReadFailure('missing', `服务器答复 ${response.status}`)
      return await response.text()
    } catch (error) {
      if (error instanceof ReadFailure) throw error
      if (control.signal.aborted) throw new ReadFailure('slow', `${patience / 1000}秒内没有响应`)
      throw new ReadFailure('missing', '网络不通或文件不在')
    } finally {
      clearTimeout(timer)
    }
  }
}
