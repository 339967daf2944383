import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ReaderError } from '~/lib/reader-error'
import { useCarry } from './use-carry'

/** An action that ends when the test says so. */
function slowAction(name: string) {
  const ends: { done?: (text: string) => void; fail?: (error: Error) => void } = {}
  const ended = new Promise<string>((resolve, reject) => {
    ends.done = resolve
    ends.fail = reject
  })
  const signals: AbortSignal[] = []
  const run = (work: string, signal: AbortSignal) => {
    expect(work).toBe('work')
    signals.push(signal)
    return ended
  }
  const done = (text: string) => act(async () => ends.done?.(text))
  const fail = (error: Error) => act(async () => ends.fail?.(error))
  return { action: { name, run }, signals, done, fail }
}

test('what is going on is named, and what came of it said', async () => {
  const { result } = renderHook(() => useCarry('work'))
  const slow = slowAction('下载PNG')
  act(() => result.current.run(slow.action))
  expect(result.current.busy).toBe('下载PNG')
  await slow.done('已下载：图.png。')
  expect(result.current).toMatchObject({ busy: null, said: { text: '已下载：图.png。', failed: false } })
})

test('what failed is said in the words of its error', async () => {
  const { result } = renderHook(() => useCarry('work'))
  const slow = slowAction('复制图片')
  act(() => result.current.run(slow.action))
  await slow.fail(new ReaderError('浏览器没有允许复制图片。请下载PNG。'))
  expect(result.current).toMatchObject({ busy: null, said: { text: '浏览器没有允许复制图片。请下载PNG。', failed: true } })
})

test('a stopped action says so at once, knows it, and nothing that comes of it later is said', async () => {
  const { result } = renderHook(() => useCarry('work'))
  const slow = slowAction('下载Excel')
  act(() => result.current.run(slow.action))
  act(() => result.current.stop())
  expect(slow.signals.map(({ aborted }) => aborted)).toEqual([true])
  expect(result.current).toMatchObject({ busy: null, said: { text: '已停止：下载Excel', failed: false } })
  await slow.done('已下载')
  expect(result.current.said.text).toBe('已停止：下载Excel')
})

test('who closes the panel stops what is going on in it, and hears nothing of it', async () => {
  const { result, unmount } = renderHook(() => useCarry('work'))
  const slow = slowAction('下载PPTX（16:9）')
  act(() => result.current.run(slow.action))
  unmount()
  expect(slow.signals.map(({ aborted }) => aborted)).toEqual([true])
  await slow.done('已下载')
  expect(result.current.said.text).toBe('')
})

test('the focus comes back where copying has lost it, and stays where the reader has put it meanwhile', async () => {
  const [pressed, next] = ['下载', '关闭'].map((name) => {
    const button = document.createElement('button')
    button.textContent = name
    document.body.append(button)
    return button
  })
  const { result } = renderHook(() => useCarry('work'))
  const whileBusy = async (meanwhile: () => void) => {
    pressed?.focus()
    const slow = slowAction('复制表格')
    act(() => result.current.run(slow.action))
    meanwhile()
    await slow.done('已复制')
    return document.activeElement?.textContent
  }
  expect(await whileBusy(() => next?.focus())).toBe('关闭')
  expect(await whileBusy(() => pressed?.blur())).toBe('下载')
  pressed?.remove()
  next?.remove()
})
