import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { z } from 'zod'
import type { LineFigure } from './line-figure'
import type { Contender } from './serve-pages'

/** The source of each rival's page, by its name and the package whose version counts. */
const rivals = [
  { name: 'Chart.js', source: 'chart-js', packageName: 'chart.js' },
  { name: 'Highcharts', source: 'highcharts', packageName: 'highcharts' },
  { name: 'Vega-Embed', source: 'vega-embed', packageName: 'vega-embed' },
  { name: 'Plotly basic', source: 'plotly-basic', packageName: 'plotly.js-basic-dist-min' },
]
const folder = import.meta.dirname
const packageSchema = z.object({ version: z.string() })

/** The document of a rival: a frame, and the script asked for as early as can be. All words are the chart's own, as is usual. */
const document = (source: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${source}</title><style>body{margin:0}#chart{width:640px;height:480px}</style><script type="module" src="${source}.js"></script></head><body><div id="chart"></div></body></html>`

/** One minified script for today's browsers, unused code left out: a production build, without this project's care for old ones. */
async function bundle(source: string, figure: LineFigure): Promise<string> {
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'figure',
        resolveId: (id) => (id === 'virtual:figure' ? '\0figure' : null),
        load: (id) => (id === '\0figure' ? `export const figure = ${JSON.stringify(figure)}` : null),
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: join(folder, `rivals/${source}.ts`), output: { codeSplitting: false } },
    },
  })
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []))
  const [script, ...others] = outputs
  if (script?.type !== 'chunk' || others.length > 0) throw new Error(`${source} was not built into one script`)
  return script.code
}

/** The same chart by each rival, built alike. Their packages have to be installed. */
export function buildRivals(figure: LineFigure): Promise<readonly Contender[]> {
  return Promise.all(
    rivals.map(async ({ name, source, packageName }) => {
      const manifest: unknown = JSON.parse(readFileSync(join(folder, 'node_modules', packageName, 'package.json'), 'utf8'))
      const files = [
        { path: `${source}.html`, type: 'text/html', text: document(source) },
        { path: `${source}.js`, type: 'text/javascript', text: await bundle(source, figure) },
      ] as const
      return { name, version: packageSchema.parse(manifest).version, files, isPicture: false }
    }),
  )
}
