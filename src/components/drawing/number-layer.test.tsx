import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import type { ChartNumber, Frame } from '~/charts/chart'
import { SourceOpener } from '~/components/words/source-number'
import { NumberLayer, NumberWash } from './number-layer'

const frame: Frame = { width: 300, height: 200, u: 12, medium: 'page' }
const numbers: readonly ChartNumber[] = [
  { obs: 'jobs', name: '晋中市城镇新增就业2024年38129人', box: { left: 40, top: 50, width: 90, height: 30 } },
  { obs: 'prices', name: '晋中市居民消费价格涨幅2024年0.4%', box: { left: 200, top: 50, width: 30, height: 12 } },
]

test('each number is a button beside the drawing that says what it is and opens its source', () => {
  const open = vi.fn<(obs: string) => void>()
  render(
    <SourceOpener value={{ current: null, open }}>
      <NumberLayer numbers={numbers} frame={frame} />
    </SourceOpener>,
  )
  const buttons = screen.getAllByRole('button')
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual(numbers.map(({ name }) => `${name}，查看出处`))
  expect(buttons.map((button) => button.textContent)).toEqual(['', ''])
  expect(buttons.map((button) => button.closest('[role="img"]'))).toEqual([null, null])
  const [, prices] = buttons
  if (!prices) throw new Error('no second button')
  expect([prices.style.width, prices.style.height]).toEqual(['38px', '24px'])
  fireEvent.click(prices)
  expect(open.mock.calls).toEqual([['prices']])
  expect(document.activeElement).toBe(prices)
})

test('the open number has a wash behind it and a whole line under it; the others have neither', () => {
  const { container } = render(
    <SourceOpener value={{ current: 'jobs', open: () => {} }}>
      <NumberWash numbers={numbers} />
      <NumberLayer numbers={numbers} frame={frame} />
    </SourceOpener>,
  )
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-expanded'))).toEqual(['true', 'false'])
  const washes = container.querySelectorAll<HTMLElement>('.bg-gold-wash')
  expect([...washes].map(({ style }) => [style.left, style.width])).toEqual([['34px', '102px']])
  expect(container.querySelectorAll('.border-solid')).toHaveLength(1)
})

test('where there is no sheet to open (static first screen, wall) there is nothing over the drawing', () => {
  const { container } = render(
    <>
      <NumberWash numbers={numbers} />
      <NumberLayer numbers={numbers} frame={frame} />
    </>,
  )
  expect(container.innerHTML).toBe('')
})

test('a change elsewhere on the page leaves the buttons alone', () => {
  const opening = { current: null, open: () => {} }
  let read = 0
  // Reading the numbers is what a render of the layer does.
  const watched = new Proxy(numbers, {
    get(target, key, self) {
      if (key === 'map') read += 1
      const value: unknown = Reflect.get(target, key, self)
      return value
    },
  })
  function Page() {
    const [clicks, setClicks] = useState(0)
    return (
      <SourceOpener value={opening}>
        <button type="button" onClick={() => setClicks(clicks + 1)}>
          别处{clicks}
        </button>
        <NumberLayer numbers={watched} frame={frame} />
      </SourceOpener>
    )
  }
  render(<Page />)
  const before = read
  fireEvent.click(screen.getByText('别处0'))
  expect(screen.getByText('别处1')).toBeDefined()
  expect([before > 0, read]).toEqual([true, before])
})
