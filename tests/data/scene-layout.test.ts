import { expect, test } from 'vitest'
import { sceneLayout, sceneSteps } from '~/pages/wall/layout/scene-layout'
import { wallSize } from '~/pages/wall/layout/wall-size'
import { selectScene } from '~/selectors/wall/select-scene'
import { byTier } from '../by-tier'
import { wallShapes, wallSizes } from '../wall-sizes'
import { live } from './live-catalogue'

const records = [...live.scenes.values()].map((scene) => selectScene(live, scene))

/** Every wall, then screens that nobody asks for and somebody has. */
const everyScreen = [
  ...wallSizes,
  [1024, 768],
  [1280, 1024],
  [1080, 1080],
  [1366, 768],
  [2560, 1080],
  [3440, 1440],
  [2160, 3840],
  [800, 1280],
  [720, 1600],
  [12288, 1080],
] as const

const screens = byTier<readonly [width: number, height: number]>(everyScreen, [...wallShapes, [800, 1280]])

for (const [width, height] of screens) {
  test(`at ${width} × ${height} every step of every scene has panels that lie side by side inside the wall and fill it`, () => {
    const size = wallSize(width, height)
    const faults = records.flatMap((record) =>
      Array.from({ length: sceneSteps(record, size) }, (_, step) => step).flatMap((step) => {
        const panels = sceneLayout(record, step, size)
        const found: string[] = panels.length === 0 ? ['empty'] : []
        for (const { box } of panels) {
          if (box.left < -0.5 || box.top < -0.5 || box.left + box.width > size.inner + 0.5 || box.top + box.height > size.room + 0.5)
            found.push('outside')
        }
        panels.forEach(({ box: one }, index) => {
          for (const { box: other } of panels.slice(index + 1)) {
            const across = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left)
            const down = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top)
            if (across > 0.5 && down > 0.5) found.push('over one another')
          }
        })
        const area = panels.reduce((sum, { box }) => sum + box.width * box.height, 0)
        if (area / (size.inner * size.room) < 0.95) found.push(`covers ${(area / (size.inner * size.room)).toFixed(2)}`)
        return found.map((fault) => `${record.scene.id} ${step}: ${fault}`)
      }),
    )
    expect(faults).toEqual([])
  })
}
