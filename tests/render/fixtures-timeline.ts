import type { TimelineEntry, TimelineRecord } from '~/selectors/figure/timeline-figure'
import type { WordPiece } from '~/selectors/words/word-references'
import { anySpec } from './any-spec'

function entry(milestone: string, place: string, date: string, words: string | readonly WordPiece[], planned = false): TimelineEntry {
  return { milestone, place, date, pieces: typeof words === 'string' ? [{ text: words }] : words, planned }
}

const words = (id: string, title: string) => ({
  id,
  title,
  short: title,
  lead: '依据公开文件和报道整理',
  note: '',
  sourceLine: '',
  spec: anySpec,
  asOf: '2025-12',
})

/** The five years of the plan, as full as the overview's last section. */
export const fiveYears: TimelineRecord = {
  kind: 'timeline',
  ...words('five-years', '五年大事记'),
  years: [
    {
      label: '2021',
      name: '2021年',
      entries: [entry('air-2021', '全市', '2021年', [{ text: 'PM2.5年均' }, { text: '37微克/立方米', obs: 'pm25-2021' }])],
    },
    {
      label: '2022',
      name: '2022年',
      entries: [
        entry('product-2022', '和顺县', '2022年', [
          { text: '地区生产总值' },
          { text: '113.8亿元', obs: 'heshun-gdp-2022', name: '和顺县地区生产总值2022年113.8亿元' },
          { text: '，首次突破百亿' },
        ]),
        entry('lithium-2022', '昔阳县', '2022年12月', '尚太锂电公司三期年底基本完工，负极材料产能到20万吨'),
      ],
    },
    {
      label: '2023',
      name: '2023年',
      entries: [
        entry('revenue-2023', '全市', '2023年', [
          { text: '一般公共预算收入' },
          { text: '194.57亿元', obs: 'revenue-2023' },
          { text: '，增幅居全省第二' },
        ]),
      ],
    },
    {
      label: '2024',
      name: '2024年',
      entries: [
        entry('railway-2024', '全市', '2024年', '阳涉铁路开通客运服务'),
        entry('hospital-2024', '榆次区', '2024年', '山西医科大学第二医院南院区开诊'),
        entry('storage-2024', '左权县', '2024年', '箕山抽水蓄能项目获批'),
        entry('tombs-2024', '昔阳县', '2024年', '钟村夏商墓地入选“考古中国”重大发现'),
      ],
    },
    {
      label: '2025',
      name: '2025年',
      entries: [
        entry('firms-2025', '全市', '2025年', '规上工业企业数连续四年居全省首位'),
        entry('visitors-2025', '平遥县', '2025年', [{ text: '古城接待游客' }, { text: '1108.54万人次', obs: 'visitors-2025' }]),
      ],
    },
  ],
}

/** A year of plans, and words that are hard to break. */
export const plannedYears: TimelineRecord = {
  kind: 'timeline',
  ...words('planned-years', '大事与计划'),
  years: [
    { label: '2023', name: '2023年', entries: [entry('village-2023', '和顺县', '2023年', '发展原生态乡村民宿')] },
    {
      label: '2024',
      name: '2024年',
      entries: [
        entry('subsidy-2024', '昔阳县', '2024年', [
          { text: '在全市率先向户籍新生二孩、三孩家庭发放生育补贴，标准分别为' },
          { text: '1000元', obs: 'second-child' },
          { text: '、' },
          { text: '5000元', obs: 'third-child' },
        ]),
        entry('hospitals-2024', '榆次区等', '2024年9月26日', '榆次区、寿阳县、平遥县、介休市共4所县级医院达到三级医院水平'),
        entry('roads-2024', '全市', '2024年', '太旧高速拓宽改造计划2024年9月26日开工', true),
      ],
    },
    {
      label: '2025',
      name: '2025年',
      entries: [
        entry('projects-2025', '全市', '2025年', '开展重大项目建设年行动，实施797个建设项目，总投资3846亿元', true),
        entry('coal-2025', '和顺县等', '2025年', '推动寿阳县七元煤矿释放产能，加快建设和顺县泊里煤矿、灵石县灵北煤矿', true),
      ],
    },
  ],
}
