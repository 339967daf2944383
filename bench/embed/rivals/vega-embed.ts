import embed from 'vega-embed'
import { figure } from 'virtual:figure'

await embed(
  '#chart',
  {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: 'container',
    height: 'container',
    config: { font: figure.font, view: { stroke: null } },
    title: { text: figure.title, subtitle: [figure.lead, ...figure.source], anchor: 'start' },
    data: {
      values: figure.runs.flatMap((values, run) => values.map((value, index) => ({ run, value, year: figure.years[index] }))),
    },
    mark: { type: 'line', point: { color: figure.color }, color: figure.color },
    encoding: {
      x: { field: 'year', type: 'ordinal', title: null, axis: { labelAngle: 0 } },
      y: { field: 'value', type: 'quantitative', title: figure.unit, scale: { zero: true } },
      detail: { field: 'run' },
    },
  },
  { actions: false },
)
performance.mark('drawn')
