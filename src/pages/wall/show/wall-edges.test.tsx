import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { gridSize } from '~/pages/wall/layout/wall-size'
import { live } from '../../../../tests/data/live-catalogue'
import { wallSizes } from '../../../../tests/wall-sizes'
import { WallFoot } from './wall-foot'
import { WallHead } from './wall-head'

const walls = [
  ...wallSizes.map(([width, height]) => gridSize(width, height, { scale: 1, grid: null })),
  gridSize(1200, 1200, { scale: 1, grid: null }),
  gridSize(7680, 2160, { scale: 2, grid: { columns: 4, rows: 2 } }),
]

test.each(walls)('at $width × $height the clock stands where it is wanted, and not where it is not', (size) => {
  const head = (clock: boolean) => <WallHead catalogue={live} size={size} title="全景" options={{ clock, ticker: false }} at={0} />
  const { rerender } = render(head(true))
  expect(screen.getByText(/^\d\d:\d\d$/).tagName).toBe('TIME')
  rerender(head(false))
  expect(screen.queryByText(/^\d\d:\d\d$/)).toBeNull()
})

test.each(walls)('at $width × $height the page of a scene of several is said, and head or foot says the data date', (size) => {
  const { container } = render(
    <>
      <WallHead catalogue={live} size={size} title="五年大事记" options={{ clock: true, ticker: true }} at={20} />
      <WallFoot
        catalogue={live}
        size={size}
        sources={['政府工作报告']}
        hasUndated={false}
        hasMap
        address={null}
        place={{ at: 20, count: 22, step: 1, steps: 2 }}
        isStale={false}
      />
    </>,
  )
  expect(screen.getByText('第2/2页')).toBeTruthy()
  expect(container.textContent.match(/数据截至/g)).toHaveLength(1)
})
