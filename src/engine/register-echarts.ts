import { BarChart, GaugeChart, LineChart, MapChart, ScatterChart } from 'echarts/charts'
import { GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components'
import { dispose, getInstanceByDom, init, registerMap, setPlatformAPI, use as registerECharts } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Chart, ChartMap } from '~/charts/chart'
import { textWidth } from '~/lib/text-width'

/** Width of a line in a CSS font (`bold 12px 'PingFang SC',…`) by the project's one text measure. */
function measureText(text: string, font = '12px sans-serif'): { width: number } {
  const size = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '12')
  return { width: textWidth(text, size, /\b(bold|[6-9]00)\b/.test(font)) }
}

const registered = new Set<string>()

/** ECharts takes map coordinates as degrees north and turns them over; ours are pixels downwards, so they are turned here. */
function northUp({ type, features }: ChartMap) {
  return {
    type,
    features: features.map((feature) => ({
      type: feature.type,
      properties: { ...feature.properties },
      geometry: {
        type: feature.geometry.type,
        coordinates: feature.geometry.coordinates.map((ring) => ring.map(([x, y]) => [x, -y])),
      },
    })),
  }
}

/** Makes a chart's maps known to ECharts, once each: a map's name stands for its content. */
export function registerMaps({ maps }: Pick<Chart, 'maps'>): void {
  for (const [name, map] of Object.entries(maps)) {
    if (registered.has(name)) continue
    registered.add(name)
    echarts.registerMap(name, northUp(map))
  }
}

registerECharts([MapChart, LineChart, ScatterChart, BarChart, GaugeChart, GridComponent, GraphicComponent, TooltipComponent, SVGRenderer])

// One measure in Node and in every browser: a picture drawn at build time and the live chart break and place text alike.
setPlatformAPI({ measureText })

/** ECharts with exactly the modules that our figures need. Everything that draws takes it from here. */
export const echarts = { init, dispose, getInstanceByDom, registerMap }
