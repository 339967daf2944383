import type { StatusCode, StatusShape } from '~/domain/target/status'
import type { BulletRecord } from '~/selectors/figure/bullet-figure'
import type { GaugeRecord } from '~/selectors/figure/gauge-figure'
import type { JudgedTarget, TrendPoint } from '~/selectors/figure/record-parts'
import type { PointMark, ShownReading } from '~/selectors/figure/record-parts'
import type { StructureRecord } from '~/selectors/figure/structure-figure'
import type { TrendRecord } from '~/selectors/figure/trend-figure'
import { anySpec } from './any-spec'

const words = (id: string, title: string) => ({
  id,
  title,
  short: title,
  lead: '',
  note: '',
  sourceLine: '',
  spec: anySpec,
  asOf: '2025-12',
})

export function reading(number: string, unit: string, period: string, mark: PointMark = 'plain', lead = ''): ShownReading {
  return {
    obs: `o-${number}`,
    value: Number(number),
    printed: { lead, number, unit, tail: '', text: `${lead}${number}${unit}` },
    period,
    mark,
  }
}

export function yearPoint(year: number, number: string, unit: string, mark: PointMark, lead = ''): TrendPoint {
  return { ...reading(number, unit, `${year}年`, mark, lead), year }
}

export const productTrend: TrendRecord = {
  kind: 'trend',
  ...words('grp-trend', '2024年地区生产总值2458.8亿元，居全省第4位'),
  indicator: 'grp',
  indicatorName: '地区生产总值',
  regionName: '晋中市',
  unit: '亿元',
  years: [2020, 2021, 2022, 2023, 2024],
  points: [
    yearPoint(2020, '1468.8', '亿元', 'preliminary-reprinted'),
    yearPoint(2021, '1843.4', '亿元', 'preliminary-reprinted'),
    yearPoint(2023, '2090.89', '亿元', 'preliminary-reprinted'),
    yearPoint(2024, '2458.8', '亿元', 'preliminary'),
  ],
  runs: [[0, 1], [2], [3]],
  gaps: [2022],
  axisFrom: 0,
  targets: [],
  breaks: [{ after: 2023, before: 2024, note: '前后口径不同（可能为第五次经济普查修订）', short: '口径不同' }],
}

export const populationTrend: TrendRecord = {
  kind: 'trend',
  ...words('population-trend', '2024年末常住人口333.85万人'),
  indicator: 'population',
  indicatorName: '常住人口',
  regionName: '晋中市',
  unit: '万人',
  years: [2020, 2021, 2022, 2023, 2024],
  points: [
    yearPoint(2020, '337.95', '万人', 'census'),
    yearPoint(2021, '339.00', '万人', 'reprinted'),
    yearPoint(2022, '339.45', '万人', 'reprinted'),
    yearPoint(2024, '333.85', '万人', 'plain'),
  ],
  runs: [[0], [1, 2], [3]],
  gaps: [2023],
  axisFrom: 0,
  targets: [],
  breaks: [],
}

export const growthTrend: TrendRecord = {
  kind: 'trend',
  ...words('growth-trend', '2024年地区生产总值增长2.3%'),
  indicator: 'grp-growth',
  indicatorName: '地区生产总值增速',
  regionName: '晋中市',
  unit: '%',
  years: [2020, 2021, 2022, 2023, 2024],
  points: [
    yearPoint(2020, '1.5', '%', 'reprinted'),
    yearPoint(2021, '6.8', '%', 'reprinted'),
    yearPoint(2023, '4', '%', 'reprinted'),
    yearPoint(2024, '2.3', '%', 'plain'),
  ],
  runs: [[0, 1], [2], [3]],
  gaps: [2022],
  axisFrom: 0,
  targets: [],
  breaks: [],
}

export const firmsTrend: TrendRecord = {
  kind: 'trend',
  ...words('firms-trend', '规上工业企业增至1164户'),
  indicator: 'firms',
  indicatorName: '规模以上工业企业',
  regionName: '晋中市',
  unit: '户',
  years: [2020, 2021, 2022, 2023, 2024],
  points: [yearPoint(2020, '719', '户', 'plain'), yearPoint(2024, '1164', '户', 'plain')],
  runs: [[0], [1]],
  gaps: [2021, 2022, 2023],
  axisFrom: 0,
  targets: [],
  breaks: [],
}

/** The growth of the four small multiples, with the year's target. */
export const growthWithTarget: TrendRecord = {
  ...growthTrend,
  ...words('growth-target', '2024年地区生产总值增长2.3%'),
  targets: [{ target: 'grp-growth-2024', year: 2024, value: 5.5, text: '目标5.5%' }],
}

/** The population on an axis that does not start at 0. */
export const populationFrom330: TrendRecord = {
  ...populationTrend,
  ...words('population-330', '2024年末常住人口333.85万人'),
  axisFrom: 330,
}

export const researchTrend: TrendRecord = {
  kind: 'trend',
  ...words('research-trend', '研发投入强度1.06%'),
  indicator: 'research',
  indicatorName: '研发投入强度',
  regionName: '晋中市',
  unit: '%',
  years: [2020, 2021, 2022, 2023, 2024],
  points: [yearPoint(2021, '1.09', '%', 'plain'), yearPoint(2022, '1.06', '%', 'reprinted')],
  runs: [[0, 1]],
  gaps: [2020, 2023, 2024],
  axisFrom: 0,
  targets: [],
  breaks: [],
}

function target(
  name: string,
  targetText: string,
  verdict: readonly [StatusCode, string, StatusShape],
  rest: Pick<JudgedTarget, 'reading' | 'scale' | 'zone' | 'tick'> & Partial<JudgedTarget>,
): JudgedTarget {
  const [code, word, shape] = verdict
  return {
    target: `t-${name}`,
    indicator: `i-${name}`,
    place: '晋中市',
    name,
    short: name,
    nature: '预期性',
    period: '2024年',
    targetText,
    status: { code, word, shape, alarm: false, rule: '' },
    partial: false,
    ...rest,
  }
}

const jobs = target('城镇新增就业', '目标3.2万人', ['met', '达到预期', 'disc-tick'], {
  reading: reading('38129', '人', '2024年'),
  scale: { max: 48000, unit: '人' },
  zone: { from: 32000, to: 48000 },
  tick: 32000,
})
const prices = target('居民消费价格涨幅', '3%左右', ['within', '控制在目标以内', 'disc-tick'], {
  reading: reading('0.4', '%', '2024年'),
  scale: { max: 8, unit: '%' },
  zone: { from: 0, to: 3.3 },
  tick: 3,
})
const growth = target('地区生产总值增速', '目标5.5%', ['below', '低于预期', 'triangle-down'], {
  reading: reading('2.3', '%', '2024年'),
  scale: { max: 8, unit: '%' },
  zone: { from: 5.5, to: 8 },
  tick: 5.5,
})
const halfGrowth = target('地区生产总值增速', '全年目标5%以上', ['part-year', '仅有上半年数据', 'half-ring'], {
  reading: reading('4.2', '%', '2025年上半年'),
  scale: { max: 8, unit: '%' },
  zone: null,
  tick: null,
  partial: true,
  period: '2025年',
})
const halfIndustry = target('规上工业增加值增速', '全年目标4%以上', ['part-year', '仅有上半年数据', 'half-ring'], {
  reading: reading('6.8', '%', '2025年上半年'),
  scale: { max: 8, unit: '%' },
  zone: null,
  tick: null,
  partial: true,
  period: '2025年',
})
export const unemployment = target('城镇调查失业率', '5.5%左右', ['not-held', '资料收集中', 'dotted-ring'], {
  reading: null,
  scale: { max: 12, unit: '%' },
  zone: { from: 0, to: 6.05 },
  tick: 5.5,
})
export const investment = target('固定资产投资增速', '目标10%', ['incomparable', '不可比', 'not-equal'], {
  reading: reading('682.6', '亿元', '2024年'),
  scale: { max: 12, unit: '%' },
  zone: { from: 10, to: 12 },
  tick: 10,
})
export const fields = target('高标准农田建设', '目标20万亩', ['missed', '未完成', 'square-cross'], {
  reading: reading('13.37', '万亩', '2024年'),
  scale: { max: 30, unit: '万亩' },
  zone: { from: 20, to: 30 },
  tick: 20,
  nature: '约束性',
  status: { code: 'missed', word: '未完成', shape: 'square-cross', alarm: true, rule: '13.37＜20' },
})
const income = target('居民人均可支配收入增速', '与地区生产总值增速基本同步', ['not-held', '资料收集中', 'dotted-ring'], {
  reading: null,
  scale: { max: 1, unit: '%' },
  zone: null,
  tick: null,
  period: '2025年',
})
const plan = (name: string, number: string | null, planned: number, unit: string, lead = '') =>
  target(name, `计划${planned}${unit}`, number === null ? ['in-progress', '进行中', 'ring'] : ['in-progress', '进行中', 'ring'], {
    reading: number === null ? null : reading(number, unit, '2025年', 'plain', lead),
    scale: { max: planned * 1.5, unit },
    zone: null,
    tick: planned,
    nature: '计划',
    period: '2026年',
  })

export const plans: BulletRecord = {
  kind: 'bullet',
  ...words('shangtai-plan', '尚太锂电公司：产能20万吨，预计达到40万吨'),
  rows: [
    plan('负极材料产能', '20', 40, '万吨'),
    plan('年产值', '70', 130, '亿元', '突破'),
    plan('税收', null, 10, '亿元'),
    plan('就业', null, 5000, '人'),
  ],
}

export const gaugesOf2024: GaugeRecord = {
  kind: 'gauge',
  ...words('targets-2024', '2024年：就业超额完成，物价涨幅控制在目标以内'),
  gauges: [jobs, prices, growth, halfIndustry],
}

export const rareGauges: GaugeRecord = {
  kind: 'gauge',
  ...words('targets-rare', '其余目标'),
  gauges: [unemployment, investment, fields, income],
}

export const embedBullets: BulletRecord = {
  kind: 'bullet',
  ...words('targets-three', '2024年年度目标：就业、物价、增速'),
  rows: [jobs, prices, growth],
}

export const wallBullets: BulletRecord = {
  kind: 'bullet',
  ...words('targets-wall', '2024年年度目标完成情况'),
  rows: [jobs, prices, growth, halfIndustry],
}

export const stripBullets: BulletRecord = {
  kind: 'bullet',
  ...words('targets-strip', '2024年与2025年上半年主要目标'),
  rows: [jobs, prices, growth, halfGrowth, halfIndustry],
}

export const rareBullets: BulletRecord = {
  kind: 'bullet',
  ...words('targets-rare', '其余目标'),
  rows: [unemployment, investment, fields, income, ...plans.rows.slice(1, 3)],
}

const share = (number: string, period: string) => reading(number, '%', period)

export const industries: StructureRecord = {
  kind: 'structure',
  ...words('industries', '榆次区第三产业占比83.5%'),
  unit: '%',
  parts: [
    { indicator: 'primary-share', name: '第一产业' },
    { indicator: 'secondary-share', name: '第二产业' },
    { indicator: 'tertiary-share', name: '第三产业' },
  ],
  rows: [
    {
      place: '140700',
      name: '晋中市',
      period: '2024年',
      readings: [share('6.2', '2024年'), share('42.8', '2024年'), share('51.0', '2024年')],
      whole: 100,
    },
    {
      place: '140702',
      name: '榆次区',
      period: '未注明年份',
      readings: [share('6.1', '未注明年份'), share('10.4', '未注明年份'), share('83.5', '未注明年份')],
      whole: 100,
    },
    { place: '140724', name: '昔阳县', period: '资料收集中', readings: [null, null, null], whole: 100 },
  ],
}
