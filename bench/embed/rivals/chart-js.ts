import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement, SubTitle, Title } from 'chart.js'
import { figure } from 'virtual:figure'

// What a line chart with words needs, and nothing else: the smallest build that Chart.js describes.
Chart.register(LineController, LineElement, PointElement, CategoryScale, LinearScale, Title, SubTitle)
Chart.defaults.font.family = figure.font

const canvas = document.createElement('canvas')
document.querySelector('#chart')?.append(canvas)
const chart = new Chart(canvas, {
  type: 'line',
  data: {
    labels: figure.years,
    datasets: figure.runs.map((values) => ({ data: values, borderColor: figure.color, pointRadius: 5 })),
  },
  options: {
    animation: false,
    maintainAspectRatio: false,
    scales: { y: { beginAtZero: true, title: { display: true, text: figure.unit } } },
    plugins: {
      title: { display: true, text: [figure.title, figure.lead] },
      subtitle: { display: true, position: 'bottom', text: figure.source },
    },
  },
})
performance.mark('drawn', { detail: chart.id })
