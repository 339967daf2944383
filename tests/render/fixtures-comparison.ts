import { undatedMark, undatedWords } from '~/domain/value/undated-mark'
import type { ComparisonRecord } from '~/selectors/figure/comparison-figure'
import type { ComparisonCell, ComparisonRow } from '~/selectors/figure/comparison-row'
import type { ShownReading } from '~/selectors/figure/record-parts'
import { anySpec } from './any-spec'
import { hexMap } from './fixtures-map'

const places = {
  '140702': ['榆次区', '榆次', '2024年经济总量479.5亿元，居全市首位'],
  '140703': ['太谷区', '太谷', '成为中国玛钢外贸孵化基地'],
  '140724': ['昔阳县', '昔阳', '2024年地区生产总值180.3亿元，较“十三五”末翻了一番'],
  '140781': ['介休市', '介休', '入围中部地区综合竞争力百强县'],
} as const
type Code = keyof typeof places

/** A reading as its document prints it: lead, number, unit; words alone have no unit. */
export function printed(number: string, unit: string, period: string, lead = ''): ShownReading {
  return {
    obs: `reading-${number}-${unit === '' ? 'words' : 'figure'}`,
    value: Number(number) || 0,
    period,
    mark: 'plain',
    printed: { lead, number, unit, tail: period === undatedWords ? undatedMark : '', text: `${lead}${number}${unit}` },
  }
}

/** A row of like readings, null where a county has none: bars to the longest. */
function like(
  key: string,
  name: string,
  unit: string,
  period: string,
  numbers: readonly (string | null)[],
): Omit<ComparisonRow, 'cells'> & {
  readonly readings: readonly (ShownReading | null)[]
} {
  return { key, name, period, caution: '', readings: numbers.map((number) => (number === null ? null : printed(number, unit, period))) }
}

function shares(readings: readonly (ShownReading | null)[], draws: boolean): readonly (number | null)[] {
  const top = Math.max(...readings.map((reading) => reading?.value ?? 0))
  return readings.map((reading) => (draws && reading ? reading.value / top : null))
}

function cellsOf(codes: readonly Code[], readings: readonly (ShownReading | null)[], draws: boolean): readonly ComparisonCell[] {
  return shares(readings, draws).map((share, index) => ({ adcode: codes[index] ?? '', reading: readings[index] ?? null, share }))
}

const order: readonly Code[] = ['140702', '140703', '140724', '140781']
const measures = [
  like('gdp', '地区生产总值', '亿元', '2024年', ['479.5', '132', '180.3', '377.1']),
  like('population', '常住人口', '万人', '2020年普查', ['90.45', '32.21', '19.09', '43.21']),
  like('rural-income', '农村居民收入年均增速', '%', '“十四五”', ['6.22', null, '8.2', '7.05']),
  like('urban-income', '城镇居民收入年均增速', '%', '“十四五”', ['4.96', '5.1', null, null]),
  like('revenue', '一般公共预算收入', '亿元', '2024年', [null, '6.4', '12.6', '28.8']),
]

/** Values of unlike years: no bars, each with its own. */
const unlikeYears = {
  key: 'capacity',
  name: '新能源装机',
  period: '',
  caution: '年份不一，不作比较',
  readings: [printed('70', '万千瓦', '2023年'), null, printed('252', '万千瓦', '2024年', '超过'), printed('18.5', '万千瓦', '未注明年份')],
}

/** One matter by two denominators, in the documents' words. */
const unlikeShares = {
  key: 'livelihood',
  name: '民生投入占比',
  period: '',
  caution: '榆次区为占财政收入，昔阳县为年均占支出，不可比',
  readings: [printed('八成以上', '', '未注明年份'), null, printed('85', '%', '“十四五”', '超过'), null],
}

/** Counties side by side on the same seven measures, with holes as they come. */
export function comparisonOf(...codes: readonly Code[]): ComparisonRecord {
  const at = codes.map((code) => order.indexOf(code))
  const rows = [...measures, unlikeYears, unlikeShares].map(({ readings, ...row }): ComparisonRow => {
    const own = at.map((index) => readings[index] ?? null)
    return { ...row, cells: cellsOf(codes, own, row.caution === '' && codes.length > 1) }
  })
  return {
    kind: 'comparison',
    id: `comparison-${codes.length}`,
    title: codes.map((code) => places[code][0]).join('、'),
    short: '县（区、市）对比',
    lead: '各行量纲不同，分别绘制；年份或口径不同的仅列数值',
    note: '',
    sourceLine: '榆次区主题新闻发布会；昔阳县主题新闻发布会',
    spec: anySpec,
    asOf: '2025-12',
    hexMap,
    notice: '示意图，不作为划界依据。县界归类 © OpenStreetMap contributors，ODbL',
    regions: codes.map((adcode) => ({ adcode, name: places[adcode][0], short: places[adcode][1], line: places[adcode][2] })),
    rows,
  }
}

export const twoCounties = comparisonOf('140702', '140724')
export const oneCounty = comparisonOf('140702')
export const threeCounties = comparisonOf('140702', '140703', '140724')
export const fourCounties = comparisonOf(...order)
