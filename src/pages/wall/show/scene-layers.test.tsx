import { act, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Panel } from '~/pages/wall/layout/panel'
import { wallSize } from '~/pages/wall/layout/wall-size'
import { SceneLayers, type ShownScene } from './scene-layers'

const broken = vi.hoisted(() => ({ titles: new Set<string>() }))

vi.mock('./scene-stage', () => ({
  SceneStage: ({ panels }: { readonly panels: readonly Panel[] }) => {
    const words = panels.map(({ box }) => String(box.left)).join()
    if (broken.titles.has(words)) throw new Error('这幅图画不出来')
    return <p>{words}</p>
  },
}))

const size = wallSize(1920, 1080)

/** A scene that is known by the place of its panel. */
function scene(left: number): ShownScene {
  const box = { left, top: 0, width: 100, height: 100 }
  return { key: `${left} 0`, title: String(left), panels: [{ kind: 'figures', box, blocks: [], ruled: false }], size, entrance: 'fade' }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockReturnValue()
  const reduced = window.matchMedia('(prefers-reduced-motion: reduce)')
  Object.defineProperty(reduced, 'matches', { value: true })
  vi.spyOn(window, 'matchMedia').mockReturnValue(reduced)
})
afterEach(() => {
  broken.titles.clear()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function open(first: ShownScene) {
  const onFault = vi.fn<(key: string, message: string) => void>()
  const { container, rerender } = render(<SceneLayers shown={first} onFault={onFault} />)
  const frames = () =>
    act(() => {
      vi.advanceTimersByTime(100)
    })
  const layers = () => [...container.querySelectorAll<HTMLElement>('[aria-hidden]')]
  return {
    onFault,
    show: (next: ShownScene) => {
      rerender(<SceneLayers shown={next} onFault={onFault} />)
      frames()
    },
    front: () =>
      layers()
        .filter((layer) => layer.getAttribute('aria-hidden') === 'false')
        .map(({ textContent }) => textContent),
    seen: () =>
      layers()
        .filter(({ style }) => style.visibility !== 'hidden')
        .map(({ textContent }) => textContent),
  }
}

test('two layers take turns, and what stood before is hidden', () => {
  const { show, front, seen } = open(scene(1))
  expect(front()).toEqual(['1'])
  for (const number of [2, 3, 4]) {
    show(scene(number))
    expect(front()).toEqual([String(number)])
    expect(seen()).toEqual([String(number)])
  }
})

test('a scene that throws is told of once, what stood before stands on, and the next one comes', () => {
  broken.titles.add('2')
  const { show, front, seen, onFault } = open(scene(1))
  const faulty = scene(2)
  show(faulty)
  expect(onFault.mock.calls).toEqual([['2 0', '这幅图画不出来']])
  expect(front()).toEqual(['1'])
  expect(seen()).toEqual(['1'])
  show(faulty)
  expect(onFault).toHaveBeenCalledTimes(1)
  show(scene(3))
  expect(front()).toEqual(['3'])
  expect(seen()).toEqual(['3'])
})

test('a scene that threw is tried anew when its turn comes again', () => {
  broken.titles.add('2')
  const { show, front, onFault } = open(scene(1))
  show(scene(2))
  show(scene(3))
  broken.titles.clear()
  show(scene(2))
  expect(front()).toEqual(['2'])
  expect(onFault).toHaveBeenCalledTimes(1)
})
