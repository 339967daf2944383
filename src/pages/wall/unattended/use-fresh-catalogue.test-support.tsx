import { createHash } from 'node:crypto'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { loadCatalogue } from '~/data/load-catalogue'
import { ReadFailure, type Read } from '~/data/read'
import { PageRead } from '~/features/full-data'
import { texts } from '~/features/use-catalogue.test-support'
import { useFreshCatalogue } from './use-fresh-catalogue'

const bytesOf = (data: BufferSource) =>
  ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data)

/** Lets time stand still until it is passed, and digests in no time. */
export function holdLooks(): void {
  // What explains a fault is loaded when there is one.
  beforeAll(async () => {
    await import('~/data/explain-issue')
  })
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'] })
    // The same digest, in no time.
    vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (_name, data) => {
      const { buffer } = Uint8Array.from(
        createHash('sha256')
          .update(Buffer.from(bytesOf(data)))
          .digest(),
      )
      return buffer
    })
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.useRealTimers()
  })
}

/** A wall over a server whose files a test changes; with `told`, a window that follows another. */
export async function open(minutes = 10, first = texts, told?: string) {
  let files: ReadonlyMap<string, string> = first
  let instead: Read | null = null
  const read = vi.fn<Read>(async (path, version) => {
    if (instead) return instead(path, version)
    const text = files.get(path)
    if (text === undefined) throw new ReadFailure('missing', '服务器答复 404')
    return text
  })
  const catalogue = await loadCatalogue(read)
  read.mockClear()
  const wrapper = ({ children }: { readonly children: ReactNode }) => <PageRead value={read}>{children}</PageRead>
  const { result, rerender } = renderHook((version?: string) => useFreshCatalogue(catalogue, minutes, version), {
    wrapper,
    initialProps: told,
  })
  const pass = (time: number) =>
    act(async () => {
      await vi.advanceTimersByTimeAsync(time)
      // It comes in its own time.
      for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    })
  return {
    read,
    result,
    pass,
    tell: (version: string) => rerender(version),
    serve: (next: ReadonlyMap<string, string>) => {
      files = next
      instead = null
    },
    answer: (next: Read) => {
      instead = next
    },
  }
}
