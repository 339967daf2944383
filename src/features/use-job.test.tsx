import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ReaderError, readerWords } from '~/lib/reader-error'
import { useJob, type JobTools } from './use-job'

/** A job that ends when the test says so. */
function slowJob(name: string) {
  const ends: { done?: (text: string) => void; fail?: (error: Error) => void } = {}
  const ended = new Promise<string>((resolve, reject) => {
    ends.done = resolve
    ends.fail = reject
  })
  const given: JobTools[] = []
  const work = (tools: JobTools) => {
    given.push(tools)
    return ended
  }
  const failed = (error: unknown) => readerWords(error, '原因不明')
  const done = (text: string) => act(async () => ends.done?.(text))
  const fail = (error: Error) => act(async () => ends.fail?.(error))
  const areStopped = () => given.map(({ signal }) => signal.aborted)
  return { job: [name, work, failed] as const, given, areStopped, done, fail }
}

test('what is going on is named, and what came of it said', async () => {
  const { result } = renderHook(() => useJob())
  const slow = slowJob('下载PNG')
  act(() => result.current.run(...slow.job))
  expect(result.current.state).toMatchObject({ at: 'running', name: '下载PNG' })
  await slow.done('已下载：图.png。')
  expect(result.current.state).toEqual({ at: 'done', words: '已下载：图.png。' })
})

test('what failed is said in the words of its error', async () => {
  const { result } = renderHook(() => useJob())
  const slow = slowJob('复制图片')
  act(() => result.current.run(...slow.job))
  await slow.fail(new ReaderError('浏览器没有允许复制图片。请下载PNG。'))
  expect(result.current.state).toEqual({ at: 'failed', words: '浏览器没有允许复制图片。请下载PNG。' })
})

test('a stopped job says so at once, knows it, and nothing that comes of it later is said', async () => {
  const { result } = renderHook(() => useJob())
  const slow = slowJob('下载Excel')
  act(() => result.current.run(...slow.job))
  act(() => result.current.stop('已停止：下载Excel'))
  expect(slow.areStopped()).toEqual([true])
  expect(result.current.state).toEqual({ at: 'done', words: '已停止：下载Excel' })
  await slow.done('已下载')
  expect(result.current.state).toEqual({ at: 'done', words: '已停止：下载Excel' })
})

test('who closes the panel stops what is going on in it, and hears nothing of it', async () => {
  const { result, unmount } = renderHook(() => useJob())
  const slow = slowJob('下载PPTX（16:9）')
  act(() => result.current.run(...slow.job))
  unmount()
  expect(slow.areStopped()).toEqual([true])
  await slow.done('已下载')
  expect(result.current.state).toMatchObject({ at: 'running' })
})

test('the focus comes back where copying has lost it, and stays where the reader has put it meanwhile', async () => {
  const [pressed, next] = ['下载', '关闭'].map((name) => {
    const button = document.createElement('button')
    button.textContent = name
    document.body.append(button)
    return button
  })
  const { result } = renderHook(() => useJob())
  const whileBusy = async (meanwhile: () => void) => {
    pressed?.focus()
    const slow = slowJob('复制表格')
    act(() => result.current.run(...slow.job))
    meanwhile()
    await slow.done('已复制')
    return document.activeElement?.textContent
  }
  expect(await whileBusy(() => next?.focus())).toBe('关闭')
  expect(await whileBusy(() => pressed?.blur())).toBe('下载')
  pressed?.remove()
  next?.remove()
})

test('how far a job is is told as long as it is wanted, and a new one takes the place of the one before', async () => {
  const { result } = renderHook(() => useJob())
  const [first, second] = [slowJob('图片集'), slowJob('幻灯片')]
  act(() => result.current.run(...first.job))
  act(() => first.given[0]?.onProgress(1, 7))
  expect(result.current.state).toEqual({ at: 'running', name: '图片集', step: [1, 7] })
  act(() => result.current.run(...second.job))
  expect([first.areStopped(), second.areStopped()]).toEqual([[true], [false]])
  act(() => first.given[0]?.onProgress(2, 7))
  await first.done('图片集已生成')
  expect(result.current.state).toEqual({ at: 'running', name: '幻灯片', step: null })
  await second.done('幻灯片已生成')
  expect(result.current.state).toEqual({ at: 'done', words: '幻灯片已生成' })
})
