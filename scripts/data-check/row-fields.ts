import type { Milestone } from '~/domain/figure/milestone'
import type { Observation } from '~/domain/reading/observation'
import type { Target } from '~/domain/target/target'
import { at, type Dataset, type Placed } from './dataset'
import type { Finding } from './finding'

/** A field that is wrong beside the row's others, and what to do; false where it is not. */
type Fault = readonly [wrong: boolean, field: string, message: string]

const observationFaults = (row: Observation): readonly Fault[] => [
  [row.period === 'undated' && !row.window, 'window', '未注明年份（undated）的数据要写 window：最早与最晚可能的时间'],
  [row.period !== 'undated' && row.window !== undefined, 'window', '只有未注明年份（undated）的数据才写 window，请删去'],
  [row.display === 'hold' && row.displayReason === undefined, 'displayReason', '暂不展示（hold）要写明理由'],
  [row.region === null && row.subject === undefined, 'region', '不属于任何地区的数据要写 subject（企业、园区或景区）'],
]

function targetFaults({ min, max, about, relativeTo, tolerance = 0 }: Target): readonly Fault[] {
  const said = [min, max, about, relativeTo].filter((bound) => bound !== undefined)
  return [
    [said.length === 0, 'min', '目标要写 min、max、about、relativeTo 之一'],
    [about !== undefined && said.length > 1, 'about', 'about（左右）不能与其他界限同写'],
    [tolerance > 1, 'tolerance', 'tolerance 是占目标值的比例，应不大于1；10%写作 0.1'],
  ]
}

const milestoneFaults = (row: Milestone): readonly Fault[] => [
  [/据报道|据悉|据了解|一年来/.test(row.text), 'text', '不写“据报道”“一年来”之类的话：出自哪里由来源说明，时间写 date 和 dateNote'],
  [row.highlight === true && row.lines === undefined, 'lines', '亮点（highlight）要写 lines：地图上的两行字'],
  [row.during !== undefined && row.date !== null, 'date', '写了 during（整个规划期）的，date 写 null'],
  [
    (row.display === undefined) !== (row.displayReason === undefined),
    'displayReason',
    '只入数据（display: table）的大事要写明理由，其余的不写',
  ],
]

function findings<Row>(rows: readonly Placed<Row>[], faultsOf: (row: Row) => readonly Fault[]): Finding[] {
  return rows.flatMap((placed) => faultsOf(placed.row).flatMap(([wrong, field, message]) => (wrong ? [at(placed, field, message)] : [])))
}

/** Fields of one row that go together or exclude each other. A page can show such a row, so the schemas that it loads say nothing of it. */
export function checkRowFields({ observations, targets, milestones }: Dataset): Finding[] {
  return [...findings(observations, observationFaults), ...findings(targets, targetFaults), ...findings(milestones, milestoneFaults)]
}
