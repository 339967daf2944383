// What the rivals' pages use of their libraries. The libraries themselves are there only while the bench has been run, and types,
// linting and dead code are checked without them.

declare module 'virtual:figure' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module takes no import by a relative path
  export const figure: import('../line-figure').LineFigure
}

declare module 'chart.js' {
  export class Chart {
    static defaults: { font: { family: string } }
    static register(...parts: readonly unknown[]): void
    constructor(canvas: HTMLCanvasElement, config: object)
    readonly id: number
  }
  export const CategoryScale: unknown
  export const LinearScale: unknown
  export const LineController: unknown
  export const LineElement: unknown
  export const PointElement: unknown
  export const SubTitle: unknown
  export const Title: unknown
}

declare module 'highcharts/esm/highcharts.js' {
  const Highcharts: { chart: (id: string, options: object) => void }
  export default Highcharts
}

declare module 'plotly.js-basic-dist-min' {
  const Plotly: { newPlot: (id: string, data: readonly object[], layout: object) => Promise<void> }
  export default Plotly
}

declare module 'vega-embed' {
  export default function embed(selector: string, spec: object, options: object): Promise<void>
}
