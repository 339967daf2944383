import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { ChartPlace } from '~/charts/chart'
import { PlaceLayer } from './place-layer'

const places: readonly ChartPlace[] = ['榆次区', '太谷区', '榆社县', '左权县'].map((name, at) => ({
  adcode: `14070${at}`,
  name,
  box: { left: 10 * at, top: 5, width: 40, height: 30 },
}))

function open(shown = places) {
  const onPick = vi.fn<(adcode: string) => void>()
  const view = render(<PlaceLayer places={shown} onPick={onPick} />)
  return { onPick, ...view }
}

const focused = () => document.activeElement?.getAttribute('aria-label')
const press = (...keys: readonly string[]) => {
  for (const key of keys) if (document.activeElement) fireEvent.keyDown(document.activeElement, { key })
}
const stops = () =>
  screen
    .getAllByRole('button')
    .filter((button) => button.tabIndex === 0)
    .map((button) => button.getAttribute('aria-label'))

test('the counties are one group and one stop for Tab', () => {
  open()
  expect(screen.getByRole('group', { name: '县（区、市），方向键移动，回车选择' })).toBeDefined()
  expect(screen.getAllByRole('button')).toHaveLength(4)
  expect(stops()).toEqual(['榆次区'])
})

test('arrows go in division order and stay at the ends; Home and End go to them', () => {
  open()
  screen.getByRole('button', { name: '榆次区' }).focus()
  press('ArrowRight')
  expect(focused()).toBe('太谷区')
  press('ArrowDown', 'ArrowRight', 'ArrowRight')
  expect(focused()).toBe('左权县')
  press('ArrowLeft')
  expect(focused()).toBe('榆社县')
  press('Home', 'ArrowUp')
  expect(focused()).toBe('榆次区')
  press('End')
  expect(focused()).toBe('左权县')
  press('a', 'Tab')
  expect(focused()).toBe('左权县')
})

test('the stop for Tab is the county that was left', () => {
  open()
  screen.getByRole('button', { name: '榆次区' }).focus()
  press('ArrowRight', 'ArrowRight')
  expect(stops()).toEqual(['榆社县'])
})

test('a button’s own press, by Enter or space, chooses the county', () => {
  const { onPick } = open()
  screen.getByRole('button', { name: '榆次区' }).focus()
  press('End')
  if (document.activeElement) fireEvent.click(document.activeElement)
  expect(onPick.mock.calls).toEqual([['140703']])
})

test('with fewer counties than before there is still a stop for Tab; with none, nothing', () => {
  const { rerender, container } = open()
  screen.getByRole('button', { name: '榆次区' }).focus()
  press('End')
  rerender(<PlaceLayer places={places.slice(0, 2)} onPick={() => {}} />)
  expect(stops()).toEqual(['太谷区'])
  rerender(<PlaceLayer places={[]} onPick={() => {}} />)
  expect(container.innerHTML).toBe('')
})
