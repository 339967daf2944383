import { expect, test } from 'vitest'
import { drawChart } from '~/charts/kinds'
import { darkTheme } from '~/charts/theme/chart-theme'
import type { Scene } from '~/domain/figure/scene'
import type { FigureBlock } from '~/pages/wall/layout/figure-block'
import { sceneLayout, sceneSteps } from '~/pages/wall/layout/scene-layout'
import { wallSize, type WallSize } from '~/pages/wall/layout/wall-size'
import { selectScene } from '~/selectors/wall/select-scene'
import { live } from '../data/live-catalogue'
import { wallShapes } from '../wall-sizes'
import { drawnWords, meetings, strays } from './stats-words'

/** What is drawn in words and marks alone; maps and highlights have laws of their own. */
const isMeasured = ({ record: { kind } }: FigureBlock) => ['gauge', 'bullet', 'structure', 'trend', 'trend-grid'].includes(kind)

function measuredBlocks(scene: Scene, size: WallSize): readonly FigureBlock[] {
  const record = selectScene(live, scene)
  const panels = Array.from({ length: sceneSteps(record, size) }, (_, step) => sceneLayout(record, step, size)).flat()
  return panels.flatMap((panel) => (panel.kind === 'figures' ? panel.blocks.filter(isMeasured) : []))
}

test.each(wallShapes)('at %i × %i the words of every figure of every scene keep apart and inside', (width, height) => {
  const size = wallSize(width, height)
  const faults = [...live.scenes.values()].flatMap((scene) =>
    measuredBlocks(scene, size).flatMap(({ record, frame }) => {
      const words = drawnWords(drawChart(record, { theme: darkTheme, frame, locale: 'zh' }))
      return [...meetings(words), ...strays(words, frame)].map((fault) => `${scene.id} ${record.title}: ${fault}`)
    }),
  )
  expect(faults).toEqual([])
})

test.each(wallShapes)(
  'at %i × %i every target of a trend is said, and a value that does not reach it stands under its line',
  (width, height) => {
    const size = wallSize(width, height)
    const faults = [...live.scenes.values()].flatMap((scene) =>
      measuredBlocks(scene, size).flatMap(({ record, frame }) => {
        if (record.kind !== 'trend') return []
        const { numbers } = drawChart(record, { theme: darkTheme, frame, locale: 'zh' })
        const boxOf = (obs: string | undefined) => numbers.find((number) => number.obs === obs)?.box
        return record.targets.flatMap(({ target, year, value }) => {
          const point = record.points.find((each) => each.year === year)
          const [aim, own] = [boxOf(target), boxOf(point?.obs)]
          if (!aim) return [`${scene.id} ${record.title}: ${year} is not said`]
          return point && own && point.value < value && own.top < aim.top
            ? [`${scene.id} ${record.title}: ${year} stands over its target`]
            : []
        })
      }),
    )
    expect(faults).toEqual([])
  },
)
