import 'core-js/actual/array/at'
import 'core-js/actual/array/find-last'
import { chartThemes, type ChartTheme } from '~/charts/chart-theme'
import { drawChart } from '~/charts/draw-chart'
import { mountChart } from '~/engine/mount-chart'
import { embedFrames } from '~/outputs/embed/embed-frames'
import type { FigureRecord } from '~/selectors/figure-record'

/** The record that the embed page carries for its live chart. */
function readRecord(): FigureRecord {
  const text = document.getElementById('figure-data')?.textContent ?? ''
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the page carries what this build wrote into it, and nothing else
  return JSON.parse(text) as FigureRecord
}

/** The theme that the page shows: its dark style is turned on by a flag, or by what the reader's system says. */
function shownTheme(): ChartTheme {
  const dark = document.getElementById('dark')?.getAttribute('media') ?? 'not all'
  return window.matchMedia(dark).matches ? chartThemes.dark : chartThemes.light
}

/** Puts the live chart into the place of the picture that is shown, in the same frame: nothing moves. */
function goLive(): void {
  const record = readRecord()
  const frames = embedFrames(record)
  const theme = shownTheme()
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
