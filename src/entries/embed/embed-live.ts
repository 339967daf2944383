import 'core-js/actual/array/at'
import 'core-js/actual/array/find-last'
import 'core-js/actual/array/find-last-index'
import { chartStops, drawChart } from '~/charts/kinds'
import { chartThemes, type ChartTheme } from '~/charts/theme/chart-theme'
import { mountChart } from '~/engine/mount-chart'
import { embedFrames } from '~/outputs/embed/embed-frames'
import type { FigureRecord } from '~/selectors/figure/kinds'
import { walkStops } from './embed-walk'

declare const newestDataVersion: string

/** The record that the embed page carries for its live chart. */
function readRecord(): FigureRecord {
  const data = document.getElementById('figure-data')
  // Frozen pages of the first version carry it in a script.
  const text = (data instanceof HTMLTemplateElement ? data.content : data)?.textContent ?? ''
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the page carries what this build wrote into it, and nothing else
  return JSON.parse(text) as FigureRecord
}

/** The theme that the page shows: its dark style is turned on by a flag, or by what the reader's system says. */
function shownTheme(): ChartTheme {
  const dark = document.getElementById('dark')?.getAttribute('media') ?? 'not all'
  return window.matchMedia(dark).matches ? chartThemes.dark : chartThemes.light
}

/** The picture whose width is shown now, with its number among the widths. */
function shownPicture(): { readonly picture: HTMLElement; readonly index: number } | null {
  const pictures = [...document.querySelectorAll<HTMLElement>('[data-picture]')]
  const index = pictures.findIndex(({ offsetParent }) => offsetParent !== null)
  const picture = pictures[index]
  return picture ? { picture, index } : null
}

/** Puts the live chart into the place of the picture that is shown, in the same frame: nothing moves. Gives back the way to the picture. */
function goLive(figure: HTMLElement): (() => void) | null {
  const shown = shownPicture()
  const record = readRecord()
  const frame = shown && embedFrames(record)[shown.index]
  if (!frame) return null
  const { picture } = shown
  const theme = shownTheme()
  const chart = drawChart(record, { theme, frame, locale: 'zh' })
  const still = [...picture.childNodes]
  const place = document.createElement('div')
  const drawing = document.createElement('div')
  // Between two drawn widths the picture is enlarged to fill its column; the live chart is enlarged the same.
  const scale = picture.clientWidth / frame.width
  place.style.cssText = `width:${frame.width}px;height:${frame.height}px;transform:scale(${scale});transform-origin:0 0`
  picture.style.height = `${frame.height * scale}px`
  place.append(drawing)
  picture.replaceChildren(place)
  const unmount = mountChart(drawing, chart, frame)
  const leave = walkStops(figure, place, chartStops(record, chart), theme)
  picture.dataset['live'] = 'true'
  return () => {
    leave()
    unmount()
    picture.replaceChildren(...still)
    picture.style.height = ''
    delete picture.dataset['live']
  }
}

/** A frozen page does not change; the script that it loads knows whether its data are still the newest. */
function sayIfOlder(): void {
  const { version } = document.documentElement.dataset
  const note = document.getElementById('live-note')
  if (note && version !== undefined && version !== newestDataVersion) note.textContent = '数据已更新：本图是固定版本，最新的图见原页。'
}

/** Live until Esc or another width; the next touch or key makes it live again. */
function keepLive(): void {
  const figure = document.getElementById('figure')
  if (!figure) return
  let leave = goLive(figure)
  const rest = () => {
    leave?.()
    leave = null
  }
  const wake = () => {
    leave ??= goLive(figure)
  }
  let { innerWidth } = window
  window.addEventListener('resize', () => {
    if (window.innerWidth === innerWidth) return
    innerWidth = window.innerWidth
    rest()
  })
  figure.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return wake()
    if (!leave) return
    rest()
    figure.focus({ preventScroll: true })
  })
  figure.addEventListener('pointermove', wake)
}

keepLive()
sayIfOlder()
