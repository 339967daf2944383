import { readFile } from 'node:fs/promises'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, vi } from 'vitest'
import { ReadFailure, type Read } from '~/data/read'
import { useCatalogue } from './use-catalogue'

// Code that is loaded late is there from the start: held time would pass while a slow machine reads it.
await Promise.all([import('~/data/explain-issue'), import('~/domain/figure/edition')])

/** The datasets as they stand, path -> text, the manifest among them. */
export const texts: ReadonlyMap<string, string> = await (async () => {
  const manifest = await readFile('public/data/datapackage.json', 'utf8')
  const paths = [...manifest.matchAll(/"path": "([^"]+)"/g)].map(([, path = '']) => path)
  const read = await Promise.all(paths.map(async (path) => [path, await readFile(`public/data/${path}`, 'utf8')] as const))
  return new Map([['datapackage.json', manifest], ...read])
})()

/** Time stands still in a test unless it is let pass. */
export function holdTime(): void {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })
}

/** Reads the datasets as they stand, but for what a test does to one of them. */
export function reading(path: string, instead: (text: string) => Promise<string>) {
  return vi.fn<Read>(async (asked) => {
    const text = texts.get(asked)
    if (text === undefined) throw new ReadFailure('missing', '服务器答复 404')
    return asked === path ? instead(text) : text
  })
}

/** What a read comes to when the server fails. */
export const missing = () => Promise.reject(new ReadFailure('missing', '服务器答复 500'))
/** A text that comes so much later. */
export const later = (milliseconds: number) => (text: string) =>
  new Promise<string>((resolve) => {
    setTimeout(() => resolve(text), milliseconds)
  })

/** The page's datasets, loaded as the page loads them. */
export function load(read: Read) {
  const client = new QueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>
  return renderHook(() => useCatalogue(read), { wrapper }).result
}

/** Lets time pass, and all that it brings. */
export const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

/** What a page would show, in short. */
export function shown(result: { readonly current: ReturnType<typeof useCatalogue> }) {
  const { current } = result
  if (current.state === 'failed') return current.message
  if (current.state === 'loading') return 'loading'
  return {
    waitingFor: current.waitingFor,
    faults: current.catalogue.faults.map((fault) => fault.file),
    rows: current.catalogue.observations.size,
    partial: current.catalogue.partial,
    failure: current.failure?.message ?? null,
  }
}
