import { expect, test } from 'vitest'
import { drawChart } from '~/charts/draw-chart'
import { darkTheme } from '~/charts/theme/chart-theme'
import type { FigureBlock } from '~/pages/wall/figure-block'
import { sceneLayout, sceneSteps } from '~/pages/wall/scene-layout'
import { wallSize } from '~/pages/wall/wall-size'
import { selectScene } from '~/selectors/select-scene'
import { live } from '../data/live-catalogue'
import { wallShapes } from '../wall-sizes'
import { drawnWords, meetings, strays } from './stats-words'

/** What is drawn in words and marks alone; maps and highlights have laws of their own. */
const isMeasured = ({ record: { kind } }: FigureBlock) => ['gauge', 'bullet', 'structure', 'trend', 'trend-grid'].includes(kind)

test.each(wallShapes)('at %i × %i the words of every figure of every scene keep apart and inside', (width, height) => {
  const size = wallSize(width, height)
  const faults = [...live.scenes.values()].flatMap((scene) => {
    const record = selectScene(live, scene)
    const panels = Array.from({ length: sceneSteps(record, size) }, (_, step) => sceneLayout(record, step, size)).flat()
    const blocks = panels.flatMap((panel) => (panel.kind === 'figures' ? panel.blocks.filter(isMeasured) : []))
    return blocks.flatMap(({ record: figure, frame }) => {
      const words = drawnWords(drawChart(figure, { theme: darkTheme, frame, locale: 'zh' }))
      return [...meetings(words), ...strays(words, frame)].map((fault) => `${scene.id} ${figure.title}: ${fault}`)
    })
  })
  expect(faults).toEqual([])
})
