import { expect, test, vi } from 'vitest'
import { saveBlob } from './save-blob'

test('a file is handed over under its name, and nothing of work that was stopped', () => {
  const saved: string[] = []
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:here')
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push(this.download)
  })
  const { signal, abort } = ((control) => ({ signal: control.signal, abort: () => control.abort() }))(new AbortController())
  expect(saveBlob(new Blob(['1']), '图.csv', signal)).toContain('已下载：图.csv')
  abort()
  expect(() => saveBlob(new Blob(['1']), '图.pptx', signal)).toThrow(/abort/i)
  expect(saved).toEqual(['图.csv'])
  vi.restoreAllMocks()
})
