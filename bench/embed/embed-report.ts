import { cpus } from 'node:os'
import { quartiles, type Quartiles } from '../quartiles'
import { compare, compareBest, type Measured } from './compare'
import type { Visit } from './visit'

/** The bars of the project: how many times our bytes the lightest rival weighs, and the lower quartile of how many times as long the first takes. */
const bars = { bytes: 10, painted: 1.7 } as const

const spread = ({ lower, median, upper }: Quartiles, places: number) =>
  `${median.toFixed(places)}（${lower.toFixed(places)}—${upper.toFixed(places)}）`
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
const times = (value: number) => `${value.toFixed(1)}×`

function measuredCells({ name, version, visits }: Measured): readonly (string | number)[] {
  const most = (of: (visit: Visit) => number) => Math.max(...visits.map(of))
  const milliseconds = (of: (visit: Visit) => number) => spread(quartiles(visits.map(of)), 0)
  return [
    `${name} ${version}`.trim(),
    most(({ requests }) => requests),
    most(({ bytes }) => bytes),
    milliseconds(({ painted }) => painted),
    milliseconds(({ drawn }) => drawn),
  ]
}

/** The comparison as a Markdown table, our page first. */
export function comparisonTable(ours: Measured, rivals: readonly Measured[]): string {
  const best = compareBest(rivals, ours)
  return [
    row(['', '请求', '字节', '首次内容绘制 ms', '图画完 ms', '字节之比', '首次内容绘制之比']),
    '|---|---:|---:|---:|---:|---:|---:|',
    row([...measuredCells(ours), '1', '1']),
    ...rivals.map((rival) => {
      const { bytes, painted } = compare(rival, ours)
      return row([...measuredCells(rival), times(bytes), spread(painted, 2)])
    }),
    row(['最轻的一家；每轮最快的一家', '', '', '', '', times(best.bytes), spread(best.painted, 2)]),
  ].join('\n')
}

/** Whether the bars are met, a line each. */
export function verdicts(ours: Measured, rivals: readonly Measured[]): readonly string[] {
  const { bytes, painted } = compareBest(rivals, ours)
  const verdict = (value: number, bar: number) => `${value.toFixed(2)}，要求不低于${bar}：${value >= bar ? '达到' : '未达到'}`
  return [
    `最轻的一家的字节是本站的倍数：${verdict(bytes, bars.bytes)}。`,
    `每轮最快的一家首次内容绘制之比的下四分位：${verdict(painted.lower, bars.painted)}。`,
  ]
}

/** When and where was measured. */
interface Occasion {
  /** YYYY-MM-DD. */
  readonly day: string
  /** With its version. */
  readonly browserName: string
  /** Average load of the machine in the minute before, and in the last minute of the run: what else went on. */
  readonly load: readonly [before: number, after: number]
}

/** The whole report, for readers who were not there. */
export function embedReport(ours: Measured, rivals: readonly Measured[], { day, browserName, load }: Occasion): string {
  const [first] = rivals
  const verdictLines = verdicts(ours, rivals).map((line) => `- ${line}`)
  return `# 嵌入页与图表库的对照（${day}）

\`npm run bench:embed\`，Node ${process.version}，${browserName}，${cpus().length}核机器（一分钟平均负载：开始时${load[0].toFixed(1)}，结束时${load[1].toFixed(1)}），处理器放慢4倍，${first?.visits.length ?? 0}轮。同一幅图（\`gdp-trend\`，年份、数值、标题、说明、来源都从构建出来的 JSON 里读）：本站的嵌入页，和用各家从 npm 取来的库画的。括号内为下四分位与上四分位。

${comparisonTable(ours, rivals)}

${verdictLines.join('\n')}

- 本站：构建时给出 \`SITE_URL\` 的 \`embed/gdp-trend.html\`，元数据、数据表、三种宽度的图都在内。
- 各家：Vite 生产构建，一个 HTML、一个压缩过的模块脚本，不照顾旧浏览器；Chart.js 只登记折线图用到的部件；动画、图例、署名、操作菜单都关掉，标签和口径线不画，所以各家画得比本站少。标题、说明、来源是图表库自己的选项，页面里只有一个空框：首次内容绘制就是图。
- 字节：各次响应正文在网络上的实际大小，事先以 Brotli 最高级压缩，两边相同；响应头不计。
- 一轮里每页打开一次，次序逐轮轮换、隔轮倒序，两次之间停半秒；每次都是新的、没有缓存的浏览器环境，640×480。先空走一轮，不计。比值在同一轮之内取，“每轮最快的一家”是那一轮首次内容绘制最早的一家，不论是谁。
- 图画完：各家是画图的调用返回的时刻，本站是文档读完的时刻，都不早于首次内容绘制。
`
}
