import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { parseWall } from '~/domain/link/wall-link'
import { published } from './published-catalogue.test-support'
import { WallTrial } from './wall-trial'

const trial = (query: string) => <WallTrial catalogue={published} options={parseWall(query)} list={null} />
const list = () => screen.getByRole<HTMLSelectElement>('combobox', { name: '预览的屏幕' })

test('a wall is tried as what it is built of from when that is said, and on another screen where one is picked', () => {
  const { rerender } = render(trial(''))
  expect(list().value).toBe('1920x1080')
  fireEvent.change(list(), { target: { value: '3840x2160' } })
  expect(list().value).toBe('3840x2160')
  rerender(trial('grid=4x2'))
  expect(list().value).toBe('grid')
  expect(list().selectedOptions[0]?.textContent).toContain('7680×2160')
  fireEvent.change(list(), { target: { value: '1080x1920' } })
  rerender(trial('grid=4x2&clock=1'))
  expect(list().value).toBe('1080x1920')
  rerender(trial('grid=3x2'))
  expect(list().selectedOptions[0]?.textContent).toContain('5760×2160')
  rerender(trial(''))
  expect(list().value).toBe('1920x1080')
})
