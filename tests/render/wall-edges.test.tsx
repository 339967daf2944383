import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { gridSize } from '~/pages/wall/layout/wall-size'
import { WallFoot } from '~/pages/wall/show/wall-foot'
import { WallHead } from '~/pages/wall/show/wall-head'
import { live } from '../data/live-catalogue'
import { wallSizes } from '../wall-sizes'

const walls = [
  ...wallSizes.map(([width, height]) => gridSize(width, height, { scale: 1, grid: null })),
  gridSize(1200, 1200, { scale: 1, grid: null }),
  gridSize(7680, 2160, { scale: 2, grid: { columns: 4, rows: 2 } }),
]
const clocks = (markup: string) => [...markup.matchAll(/<time[^>]*>\d\d:\d\d<\/time>/g)].length

test.each(walls)('at $width × $height the clock stands where it is wanted, and not where it is not', (size) => {
  const head = (clock: boolean) =>
    renderToStaticMarkup(<WallHead catalogue={live} size={size} title="全景" options={{ clock, ticker: false }} at={0} />)
  expect(clocks(head(true))).toBe(1)
  expect(clocks(head(false))).toBe(0)
})

test.each(walls)('at $width × $height the page of a scene of several is said, and head or foot says the data date, once', (size) => {
  const markup = renderToStaticMarkup(
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
  expect(markup.match(/第2\/2页/g)).toHaveLength(1)
  expect(markup.match(/数据截至/g)).toHaveLength(1)
})
