import { expect, test } from 'vitest'
import { drawChart } from '~/charts/kinds'
import { darkTheme } from '~/charts/theme/chart-theme'
import { renderSvg } from '~/engine/render-svg'
import { embedFrames } from '~/outputs/embed/embed-frames'
import { liveRecord } from '~/outputs/embed/embed-page'
import { safeSvg } from '~/outputs/safe-svg'
import { embeddedFigures } from '~/selectors/county/placed-figures'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { selectFigure } from '~/selectors/figure/select-figure'
import { oneOfEachKind, onePlaced } from '../../e2e/kinds'
import { byTier } from '../by-tier'
import { live } from '../data/live-catalogue'

const embedded = new Map(embeddedFigures(live).map(({ id, figure }) => [id, figure]))

test.each(byTier([...embedded.keys()], [...oneOfEachKind, onePlaced]))(
  'the live chart of the embed %s is the picture that it takes the place of',
  (id) => {
    const figure = embedded.get(id)
    if (!figure) throw new Error(`no embed ${id}`)
    const record = selectFigure(live, figure)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the embed page reads it
    const carried = JSON.parse(liveRecord(record)) as FigureRecord
    for (const [index, frame] of embedFrames(record).entries()) {
      expect(embedFrames(carried)[index]).toEqual(frame)
      const drawn = (from: FigureRecord) => {
        const chart = drawChart(from, { theme: darkTheme, frame, locale: 'zh' })
        return safeSvg(renderSvg(chart, frame), { idPrefix: 'p', use: 'page', title: from.title, desc: chart.sentence })
      }
      expect(drawn(carried)).toEqual(drawn(record))
    }
  },
)
