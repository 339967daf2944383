import type { MapSeriesOption } from 'echarts'
import type { Box } from '~/charts/draw/box'
import type { Stroke } from '~/charts/draw/items'
import type { PatternFill } from '~/charts/theme/pattern-fill'
import type { Adcode } from '~/domain/dataset/id'
import { escapeMarkup } from '~/lib/escape-markup'

/** A county of a map series. `tip` is what its tooltip says, a line each, the first in bold. */
export interface CountyItem {
  readonly adcode: Adcode
  readonly tip: readonly string[]
  readonly itemStyle: { readonly areaColor: string | PatternFill; readonly borderColor: string; readonly borderWidth: number }
}

/** A string, not a function, so that the option survives JSON. ECharts reads `{…}` in it as a template. */
function tooltipText([head = '', ...rest]: readonly string[]): string {
  return [`<b>${escapeMarkup(head)}</b>`, ...rest.map(escapeMarkup)].join('<br>').replaceAll('{', '&#123;')
}

/** Counties in their place, joined by adcode. Hovering draws the edge, and nothing moves. */
export function mapSeries(map: string, { left, top, width, height }: Box, counties: readonly CountyItem[], hover: Stroke): MapSeriesOption {
  return {
    type: 'map',
    map,
    nameProperty: 'adcode',
    left,
    top,
    width,
    height,
    aspectScale: 1,
    selectedMode: false,
    showLegendSymbol: false,
    label: { show: false },
    data: counties.map(({ adcode, tip, itemStyle }) => ({
      name: adcode,
      itemStyle,
      tooltip: { formatter: tooltipText(tip) },
      emphasis: { label: { show: false }, itemStyle: { ...itemStyle, borderColor: hover.color, borderWidth: hover.width } },
    })),
  }
}
