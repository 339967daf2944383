import { readFileSync } from 'node:fs'
import { HexMap } from '~/domain/place/hex-map'
import { undatedMark, undatedWords } from '~/domain/value/undated-mark'
import type { HighlightsRecord } from '~/selectors/figure/highlights-figure'
import type { MapRecord, MapRegion } from '~/selectors/figure/map-figure'
import type { ShownReading } from '~/selectors/figure/record-parts'
import { anySpec } from './any-spec'

export const hexMap = HexMap.parse(JSON.parse(readFileSync('public/data/maps/hex.json', 'utf8')))

const notice = '示意图，不作为划界依据；一格约20平方公里；县界归类 © OpenStreetMap contributors，ODbL'
const places = [
  ['140702', '榆次区', '榆次'],
  ['140703', '太谷区', '太谷'],
  ['140721', '榆社县', '榆社'],
  ['140722', '左权县', '左权'],
  ['140723', '和顺县', '和顺'],
  ['140724', '昔阳县', '昔阳'],
  ['140725', '寿阳县', '寿阳'],
  ['140727', '祁县', '祁县'],
  ['140728', '平遥县', '平遥'],
  ['140729', '灵石县', '灵石'],
  ['140781', '介休市', '介休'],
] as const

const highlightLines: readonly (readonly [string, string])[] = [
  ['经济总量居全市首位', '479.5亿元'],
  ['中国玛钢', '外贸孵化基地'],
  ['“五个一点”', '养老经验'],
  ['“两山”实践', '创新基地'],
  ['全省生态文明', '建设示范区'],
  ['地区生产总值较', '“十三五”末翻一番'],
  ['七元500万吨智能化', '矿井联合试运转'],
  ['玻璃器皿出口创汇', '突破15亿元'],
  ['古城列5A景区', '百强榜前10位'],
  ['中部地区综合', '竞争力百强县'],
  ['中部地区综合', '竞争力百强县'],
]

/** The lines that are a reading each. */
const highlightReadings = new Map([
  ['140702', '479.5亿元'],
  ['140727', '突破15亿元'],
])

export const highlights: HighlightsRecord = {
  kind: 'highlights',
  id: 'highlights',
  title: '一县一亮点',
  short: '一县一亮点',
  lead: '各县（区、市）各取文件所载的一项',
  note: '',
  sourceLine: '亮点：市政府工作报告（2025年2月26日）',
  spec: anySpec,
  asOf: '2025-12',
  hexMap,
  notice,
  focus: null,
  regions: places.map(([adcode, name, short], i) => {
    const lines = highlightLines[i] ?? ['', '']
    const text = highlightReadings.get(adcode)
    const numbers = text === undefined ? [] : [{ obs: `line-${adcode}`, line: 1 as const, before: '', text, name: `${name}亮点${text}` }]
    return {
      adcode,
      name,
      short,
      lines,
      text: lines.join(''),
      pieces: [{ text: lines.join('') }],
      milestone: `highlight-${adcode}`,
      numbers,
    }
  }),
}

function shown(adcode: string, value: number, unit: string, period: string, lead = ''): ShownReading {
  const number = String(value)
  return {
    obs: `reading-${adcode}`,
    value,
    period,
    mark: 'plain',
    printed: { lead, number, unit, tail: period === undatedWords ? undatedMark : '', text: `${lead}${number}${unit}` },
  }
}

const words = { short: '', note: '', sourceLine: '', spec: anySpec, asOf: '2025-12', hexMap, notice }
const headcount = ['90.5', '32.2', '11.2', '14.5', '12.2', '19.1', '20.0', '25.5', '45.1', '24.6', '43.2']
const populationBounds = [15, 25, 35, 50]

/** The census of the eleven, as on the embed of the look: five classes, one county in focus. */
export const population: MapRecord = {
  ...words,
  kind: 'map',
  id: 'population',
  title: '榆次区常住人口占全市26.8%',
  lead: '常住人口，万人，2020年普查；全市337.9万人',
  indicator: 'population',
  indicatorName: '常住人口',
  unit: '万人',
  classes: [...populationBounds, null].map((upper, i) => ({ lower: populationBounds[i - 1] ?? 0, upper })),
  focus: '140702',
  regions: places.map(([adcode, name, short], i): MapRegion => {
    const number = headcount[i] ?? ''
    const value = Number(number)
    const reading = {
      ...shown(adcode, value, '万人', '2020年普查'),
      printed: { lead: '', number, unit: '万人', tail: '', text: `${number}万人` },
    }
    return { adcode, name, short, state: 'value', reading, classIndex: populationBounds.filter((bound) => value >= bound).length }
  }),
}

const outputs: Readonly<Record<string, ShownReading>> = {
  '140702': shown('140702', 479.5, '亿元', '2024年'),
  '140703': shown('140703', 132, '亿元', '2024年'),
  '140723': shown('140723', 100, '亿元', '2023年', '超过'),
  '140724': shown('140724', 180.3, '亿元', '2024年'),
  '140725': shown('140725', 270, '亿元', '未注明年份'),
  '140728': shown('140728', 200, '亿元', '2024年'),
  '140729': shown('140729', 300, '亿元', '2021年', '突破'),
  '140781': shown('140781', 377.1, '亿元', '2024年'),
}
const outputBounds = [150, 250, 350, 450]

/** Gross regional product with what the library lacks: three counties without a reading, one without a year. */
export const product: MapRecord = {
  ...words,
  kind: 'map',
  id: 'product',
  title: '县（区、市）地区生产总值',
  lead: '地区生产总值，亿元；年份不同，不相比较',
  indicator: 'grp',
  indicatorName: '地区生产总值',
  unit: '亿元',
  classes: [...outputBounds, null].map((upper, i) => ({ lower: outputBounds[i - 1] ?? 0, upper })),
  focus: null,
  regions: places.map(([adcode, name, short]): MapRegion => {
    const reading = outputs[adcode] ?? null
    const state = reading === null ? 'none' : reading.period === '未注明年份' ? 'undated' : 'value'
    const classIndex = state === 'value' && reading !== null ? outputBounds.filter((bound) => reading.value >= bound).length : null
    return { adcode, name, short, state, reading, classIndex }
  }),
}
