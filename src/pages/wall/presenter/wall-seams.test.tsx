import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { WallSeams } from './wall-seams'

test('between each two screens of a wall there is a seam, in its place', () => {
  const { container } = render(<WallSeams grid={{ columns: 4, rows: 2 }} />)
  const seams = [...container.querySelectorAll('span')].map(({ style }) => style.left || style.top)
  expect(seams).toEqual(['25%', '50%', '75%', '50%'])
})

test('a wall of one piece has none', () => {
  const { container } = render(<WallSeams grid={null} />)
  expect(container.innerHTML).toBe('')
})
