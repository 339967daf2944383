import Highcharts from 'highcharts/esm/highcharts.js'
import { figure } from 'virtual:figure'

Highcharts.chart('chart', {
  accessibility: { enabled: false },
  chart: { animation: false, style: { fontFamily: figure.font } },
  credits: { enabled: false },
  legend: { enabled: false },
  plotOptions: { series: { animation: false, color: figure.color } },
  title: { text: figure.title },
  subtitle: { text: figure.lead },
  caption: { text: figure.source.join('<br>') },
  xAxis: { categories: figure.years },
  yAxis: { min: 0, title: { text: figure.unit } },
  series: figure.runs.map((values) => ({ type: 'line', data: values })),
})
performance.mark('drawn')
