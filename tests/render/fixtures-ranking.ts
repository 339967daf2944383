import type { RankingRecord, RankingRow } from '~/selectors/figure/ranking-figure'
import type { ShownReading } from '~/selectors/figure/record-parts'
import { anySpec } from './any-spec'
import { population, product } from './fixtures-map'

const words = { short: '', note: '', sourceLine: '', spec: anySpec, asOf: '2025-12' }

function row(region: { adcode: string; name: string }, reading: ShownReading | null, top: number | null): RankingRow {
  const state = reading === null ? 'none' : reading.period === '未注明年份' ? 'undated' : 'value'
  return {
    adcode: region.adcode,
    name: region.name,
    state,
    reading,
    share: state === 'value' && reading && top ? reading.value / top : null,
  }
}

/** The census of the eleven in division order, one of them in focus. */
export const populationBars: RankingRecord = {
  ...words,
  kind: 'ranking',
  id: 'population-bars',
  title: '榆次区常住人口占全市26.8%',
  lead: '常住人口，万人，2020年普查；按行政区划顺序列示',
  indicator: 'population',
  indicatorName: '常住人口',
  unit: '万人',
  ordered: false,
  rows: population.regions.map((region) => row(region, region.reading, 90.5)),
  focus: '140702',
}

/** Gross regional product: bars for the year that most share, other years and none without. */
export const productBars: RankingRecord = {
  ...words,
  kind: 'ranking',
  id: 'product-bars',
  title: '县（区、市）地区生产总值',
  lead: '地区生产总值，亿元，条形为2024年；按行政区划顺序列示，各县（区、市）年份不一，不作位次比较',
  indicator: 'gdp',
  indicatorName: '地区生产总值',
  unit: '亿元',
  ordered: false,
  rows: product.regions.map((region) => row(region, region.reading, region.reading?.period === '2024年' ? 479.5 : null)),
  focus: null,
}

/** A measure that may rank, from the greatest down; what is missing comes after. */
export const capacityBars: RankingRecord = {
  ...words,
  kind: 'ranking',
  id: 'capacity-bars',
  title: '县（区、市）新能源装机',
  lead: '新能源装机，万千瓦，2024年；按数值由高到低列示',
  indicator: 'new-energy-capacity',
  indicatorName: '新能源装机',
  unit: '万千瓦',
  ordered: true,
  rows: (['252', '188.4', '95', '0', null, null] as const).map((number, index) => {
    const region = population.regions[index] ?? { adcode: '', name: '' }
    const printed = { lead: '', number: number ?? '', unit: '万千瓦', tail: '', text: `${number}万千瓦` }
    const reading =
      number === null ? null : { obs: `capacity-${index}`, value: Number(number), period: '2024年', mark: 'plain' as const, printed }
    return row(region, reading, 252)
  }),
  focus: '140721',
}
