import type { EChartsOption } from 'echarts'
import type { Box } from '~/charts/draw/box'
import type { ChartTheme } from '~/charts/theme/chart-theme'
import type { Adcode, Id } from '~/domain/dataset/id'

/** What the height of a drawing is asked for: `u` is the type unit in pixels (12 on a page of 1366, min(height/60, width/34) on the wall). */
export interface FrameWidth {
  readonly width: number
  readonly u: number
  readonly medium: 'page' | 'embed' | 'wall' | 'print'
}

/** Where a chart is drawn. */
export interface Frame extends FrameWidth {
  readonly height: number
}

export type Locale = 'zh' | 'en'

/** Map geometry that the option refers to by name, in the frame's own pixels with y downwards. Names are unique by content. */
export interface ChartMap {
  readonly type: 'FeatureCollection'
  readonly features: readonly {
    readonly type: 'Feature'
    readonly properties: { readonly name: string; readonly adcode: string }
    readonly geometry: { readonly type: 'Polygon'; readonly coordinates: readonly (readonly (readonly [number, number])[])[] }
  }[]
}

/** The figure's numbers as text: a real table in the page, cells in a spreadsheet. */
export interface ChartTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly ChartCell[])[]
}

/** A cell's text, or one whose number opens its source. */
export type ChartCell = string | { readonly text: string; readonly obs: Id }

/** A number that stands drawn at `box` (pixels of the frame) and opens the source of the reading or target that `obs` names. `name` says what it is. */
export interface ChartNumber {
  readonly obs: Id
  readonly name: string
  readonly box: Box
}

/** A county of a map: `box` is where the focus ring stands when it is chosen by keyboard. */
export interface ChartPlace {
  readonly adcode: Adcode
  readonly name: string
  readonly box: Box
}

/** A rendering of a record: `option` survives JSON, every pixel in it comes from the frame. */
export interface Chart {
  readonly option: EChartsOption
  readonly maps: Readonly<Record<string, ChartMap>>
  /** Every reading that is printed on the drawing, in reading order. */
  readonly numbers: readonly ChartNumber[]
  /** The counties that can be picked, in division order; empty for what is no map. */
  readonly places: readonly ChartPlace[]
  /** One sentence for a screen reader: what is shown and what it says. */
  readonly sentence: string
}

export interface ChartContext {
  readonly theme: ChartTheme
  readonly frame: Frame
  readonly locale: Locale
}
