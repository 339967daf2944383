import Plotly from 'plotly.js-basic-dist-min'
import { figure } from 'virtual:figure'

await Plotly.newPlot(
  'chart',
  figure.runs.map((values) => ({ type: 'scatter', mode: 'lines+markers', x: figure.years, y: values, line: { color: figure.color } })),
  {
    font: { family: figure.font },
    showlegend: false,
    title: { text: `${figure.title}<br><sub>${figure.lead}</sub>` },
    xaxis: { type: 'category', categoryarray: figure.years },
    yaxis: { rangemode: 'tozero', title: { text: figure.unit } },
    margin: { b: 150 },
    annotations: [
      { text: figure.source.join('<br>'), align: 'left', showarrow: false, xref: 'paper', yref: 'paper', x: 0, y: -0.2, yanchor: 'top' },
    ],
  },
)
performance.mark('drawn')
