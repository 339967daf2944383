import { cpus } from 'node:os'
import type { Measured } from './measure'

const digits = (value: number, places: number) => value.toFixed(places)
const times = (value: number, base: number) => `${digits(value / base, 2)}×`

function row(name: string, cells: readonly string[]): string {
  return `| ${[name, ...cells].join(' | ')} |`
}

/** The figures as a Markdown table: a column a size, each time beside its ratio to today's. */
function table(sizes: readonly Measured[]): string {
  const [today] = sizes
  if (!today) return ''
  const queries = [...today.queries].map(([name, base]) =>
    row(
      name,
      sizes.map(({ queries: all }) => `${digits(all.get(name) ?? Number.NaN, 3)}（${times(all.get(name) ?? Number.NaN, base)}）`),
    ),
  )
  return [
    row(
      '',
      sizes.map(({ factor }) => `${factor}×`),
    ),
    `|---|${sizes.map(() => '---:').join('|')}|`,
    row(
      '读数（条）',
      sizes.map(({ readings }) => String(readings)),
    ),
    row(
      '指标 / 地区（个）',
      sizes.map(({ indicators, regions }) => `${indicators} / ${regions}`),
    ),
    row(
      '建目录 ms',
      sizes.map(({ build }) => `${digits(build, 1)}（${times(build, today.build)}）`),
    ),
    row(
      '建目录，每千条读数 ms',
      sizes.map(({ build, readings }) => digits((build / readings) * 1000, 2)),
    ),
    row(
      '堆：各行 MB',
      sizes.map(({ rowsHeap }) => digits(rowsHeap, 1)),
    ),
    row(
      '堆：目录另占 MB',
      sizes.map(({ indexHeap }) => digits(indexHeap, 1)),
    ),
    ...queries,
  ].join('\n')
}

/** The whole report, for readers who were not there. `day` is YYYY-MM-DD. */
export function benchReport(sizes: readonly Measured[], day: string): string {
  return `# 建目录与县情查询的用时（${day}）

\`npm run bench\`，Node ${process.version}，${cpus().length}核机器。今日数据为1×；100×与1000×是合成的：每一份都放到另一座城市，指标、规划期、企业和来源也各自另立，所以总量增长，而一个县（区、市）自己的行数不变。

${table(sizes)}

建目录取5轮的中位数；逐行处理，没有一步随总量的平方增长，最大的一档每千条用时较高，剖析所见最大的一项是内存回收。查询为每县（区、市）一次的毫秒数，取60轮的中位数（每轮十一个县（区、市）各问一次），括号内为与1×之比。堆为强制回收后的读数。

目录只建一次；此后县情页的每一问只走到本县（区、市）的行，与总量无关。\`tests/data/query-growth.test.ts\` 以走到的行数（不是用时）守住这一条：1×与50×时必须相同。
`
}
