import type { Chart, ChartMap } from '~/charts/chart'
import { echarts } from './register-echarts'

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
