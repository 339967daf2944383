import { render, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { expect, test, vi } from 'vitest'
import type { Chart } from '~/charts/chart'
import { ChartMount } from './chart-mount'
import { mountChart } from './mount-chart'

const frame = { width: 200, height: 100 }

/** One square county, and its name beside it. */
function chart(name: string): Chart {
  const ring = [
    [10, 10],
    [90, 10],
    [90, 90],
    [10, 90],
    [10, 10],
  ] as const
  const feature = { type: 'Feature', properties: { name, adcode: '140702' }, geometry: { type: 'Polygon', coordinates: [ring] } } as const
  return {
    option: {
      series: [
        {
          type: 'map',
          map: 'square',
          nameProperty: 'adcode',
          left: 10,
          top: 10,
          width: 80,
          height: 80,
          aspectScale: 1,
          data: [{ name: '140702' }],
        },
      ],
      graphic: { elements: [{ type: 'text', style: { text: name } }] },
    },
    maps: { square: { type: 'FeatureCollection', features: [feature] } },
    numbers: [],
    places: [],
    sentence: `一图：${name}`,
  }
}

test('the chart stands in the document when it says that it is painted, once, without an animation frame', async () => {
  const frames = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0)
  const texts: string[] = []
  const { container, getByRole } = render(
    <ChartMount chart={chart('榆次')} frame={frame} onPainted={() => texts.push(container.querySelector('svg text')?.textContent ?? '')} />,
  )
  await waitFor(() => expect(texts).toEqual(['榆次']))
  expect(getByRole('img', { name: '一图：榆次' })).toBeDefined()
  expect(container.querySelectorAll('svg')).toHaveLength(1)
  frames.mockRestore()
})

test('another chart takes the place of the first, in the frame that it asks for', async () => {
  const { container, rerender } = render(<ChartMount chart={chart('榆次')} frame={frame} />)
  await waitFor(() => expect(container.querySelector('svg text')?.textContent).toBe('榆次'))
  rerender(<ChartMount chart={chart('昔阳')} frame={{ width: 300, height: 120 }} />)
  await waitFor(() => expect(container.querySelector('svg text')?.textContent).toBe('昔阳'))
  expect(container.querySelectorAll('svg text')).toHaveLength(1)
  expect(container.querySelector('svg')?.getAttribute('width')).toBe('300')
})

test('mounted twice by strict mode, it draws one chart', async () => {
  const { container } = render(
    <StrictMode>
      <ChartMount chart={chart('榆次')} frame={frame} />
    </StrictMode>,
  )
  await waitFor(() => expect(container.querySelectorAll('svg text')).toHaveLength(1))
})

test('taken away before it is painted, it draws nothing and throws nothing', async () => {
  const painted = vi.fn<() => void>()
  const { unmount } = render(<ChartMount chart={chart('榆次')} frame={frame} onPainted={painted} />)
  unmount()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(painted).not.toHaveBeenCalled()
})

test('a frame without area stays empty', () => {
  const { container } = render(<ChartMount chart={chart('榆次')} frame={{ width: 200, height: 0 }} />)
  expect(container.innerHTML).toBe('')
  const element = document.createElement('div')
  mountChart(element, chart('榆次'), { width: 0, height: 100 })()
  expect(element.innerHTML).toBe('')
})

test('without a framework a chart is drawn at once and can be taken away', () => {
  const element = document.createElement('div')
  const remove = mountChart(element, chart('榆次'), frame)
  expect(element.querySelector('svg text')?.textContent).toBe('榆次')
  remove()
  expect(element.innerHTML).toBe('')
})
