import type { CDPSession, Page } from '@playwright/test'

/** What a page holds after so many changes. */
export interface Reading {
  readonly after: number
  readonly heapMB: number
  readonly nodes: number
  readonly listeners: number
}

/** Memory after what can be collected has been collected; three times, since one collection may leave what the next takes. */
export async function readMemory(session: CDPSession, after: number): Promise<Reading> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return { after, heapMB: value('JSHeapUsedSize') / 1e6, nodes: value('Nodes'), listeners: value('JSEventListeners') }
}

/** A session that `readMemory` can ask. */
export async function memorySession(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return session
}

/** The readings as rows of the table in the report. */
export const readingRows = (readings: readonly Reading[]): string =>
  readings.map(({ after, heapMB, nodes, listeners }) => `| ${after} | ${heapMB.toFixed(2)} | ${nodes} | ${listeners} |`).join('\n')
