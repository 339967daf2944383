import { BarChart, GaugeChart, LineChart, MapChart, ScatterChart } from 'echarts/charts'
import { GraphicComponent, GridComponent, TooltipComponent } from 'echarts/components'
import { dispose, getInstanceByDom, init, registerMap, setPlatformAPI, use as registerECharts } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { measureText } from './measure-text'

registerECharts([MapChart, LineChart, ScatterChart, BarChart, GaugeChart, GridComponent, GraphicComponent, TooltipComponent, SVGRenderer])

// One measure in Node and in every browser: a picture drawn at build time and the live chart break and place text alike.
setPlatformAPI({ measureText })

/** ECharts with exactly the modules that our figures need. Everything that draws takes it from here. */
export const echarts = { init, dispose, getInstanceByDom, registerMap }
