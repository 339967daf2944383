import { terms } from '~/domain/dataset/terms'
import { href } from '~/domain/link/href'
import type { SearchEntry } from '~/selectors/search/search-entries'

/** A page to go to, or something that is done where the reader is. */
export interface Destination extends Pick<SearchEntry, 'id' | 'name' | 'english' | 'other'> {
  /** What it is, in a few words, at the end of its line. */
  readonly aside: string
}

/** The pages by their route, in the order of the header. */
export const pageDestinations: readonly Destination[] = [
  { id: href({ page: 'overview' }), name: '总览', english: 'overview home', other: ['首页', '地图', '一县一亮点'], aside: '成绩与地图' },
  {
    id: href({ page: 'targets' }),
    name: '目标',
    english: 'targets',
    other: [terms.completion, terms.verdict, '任务'],
    aside: `目标、${terms.actual}与${terms.verdict}`,
  },
  {
    id: href({ page: 'facts' }),
    name: '数据与出处',
    english: 'facts data sources',
    other: ['数据表', '下载', '来源', '压缩包'],
    aside: '全部数据，整包下载',
  },
  {
    id: href({ page: 'about' }),
    name: '关于',
    english: 'about help method',
    other: ['方法', '来源等级', '评价规则', '勘误', '帮助'],
    aside: '方法、评价规则、更正与勘误',
  },
  {
    id: href({ page: 'briefing' }),
    name: terms.briefing,
    english: 'briefing slides',
    other: ['幻灯片', 'PPT', '材料'],
    aside: '选图，成稿',
  },
  { id: href({ page: 'wall' }), name: terms.wall, english: 'wall screen', other: ['大屏', '轮播'], aside: '铺满屏幕，自动轮播' },
]

/** What can be done on every page. */
export const actionDestinations = [
  { id: 'print', name: '打印本页', english: 'print', other: ['A4', 'PDF'], aside: '重排为A4' },
  { id: 'copy', name: '复制本页链接', english: 'copy link share', other: ['分享', '网址', '地址'], aside: '所选内容都在链接里' },
  { id: 'light', name: '浅色', english: 'light theme', other: ['主题', '白天'], aside: '显示' },
  { id: 'dark', name: '深色', english: 'dark theme', other: ['主题', '夜间', '暗色'], aside: '显示' },
  { id: 'contrast', name: '高对比', english: 'high contrast theme', other: ['主题', '无障碍'], aside: '显示' },
  { id: 'large', name: '大字版', english: 'large type', other: ['字号', '适老化', '放大'], aside: '显示，再选一次还原' },
  { id: 'shortcuts', name: '快捷键', english: 'keyboard shortcuts', other: ['键盘', '帮助'], aside: '列出全部按键' },
] as const satisfies readonly Destination[]

export type Action = (typeof actionDestinations)[number]['id']

/** Pages and actions, in the order of the list before anything is typed. */
export const destinations: readonly Destination[] = [...pageDestinations, ...actionDestinations]

const actions: ReadonlySet<string> = new Set(actionDestinations.map(({ id }) => id))

/** Whether a destination is done rather than gone to. */
export const isAction = (id: string): id is Action => actions.has(id)
