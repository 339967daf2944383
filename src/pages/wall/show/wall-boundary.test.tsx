import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WallBoundary } from './wall-boundary'

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

test('a wall that fails as a whole says why and is built anew by itself, as often as it takes', () => {
  let failures = 2
  function Wall() {
    if (failures > 0) throw new Error('缺一个部件')
    return <p>大屏展示</p>
  }
  render(
    <WallBoundary>
      <Wall />
    </WallBoundary>,
  )
  const pass = () =>
    act(() => {
      vi.advanceTimersByTime(5000)
    })
  expect(screen.getByRole('alert').textContent).toContain('缺一个部件')
  failures = 1
  pass()
  expect(screen.getByRole('alert').textContent).toContain('5秒后重新开始')
  failures = 0
  pass()
  expect(screen.getByText('大屏展示')).toBeDefined()
})
