import 'core-js/actual/array/at'
import 'core-js/actual/array/find-last'
import { chartThemes } from '~/charts/chart-theme'
import { drawChart } from '~/charts/draw-chart'
import type { Frame } from '~/charts/chart'
import { mountChart } from '~/engine/mount-chart'
import type { FigureRecord } from '~/selectors/figure-record'

/** What the embed page carries for its live chart: the record, and the frame of each picture. */
interface EmbedData {
  readonly record: FigureRecord
  readonly frames: readonly Frame[]
}

function readData(): EmbedData {
  const text = document.getElementById('figure-data')?.textContent ?? ''
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the page carries what this build wrote into it, and nothing else
  return JSON.parse(text) as EmbedData
}

/** Puts the live chart into the place of the picture that is shown, in the same frame: nothing moves. */
function goLive(): void {
  const { record, frames } = readData()
  const theme = window.matchMedia('(prefers-color-scheme: dark)').matches ? chartThemes.dark : chartThemes.light
  document.querySelectorAll<HTMLElement>('[data-picture]').forEach((picture, index) => {
    const frame = frames[index]
    if (!frame || picture.offsetParent === null) return
    const chart = drawChart(record, { theme, frame, locale: 'zh' })
    const place = document.createElement('div')
    // Between two drawn widths the picture is enlarged to fill its column; the live chart stands enlarged the same.
    const scale = picture.clientWidth / frame.width
    place.style.width = `${frame.width}px`
    place.style.height = `${frame.height}px`
    place.style.transform = `scale(${scale})`
    place.style.transformOrigin = '0 0'
    picture.style.height = `${frame.height * scale}px`
    picture.replaceChildren(place)
    mountChart(place, chart, frame)
    picture.dataset['live'] = 'true'
  })
}

goLive()
