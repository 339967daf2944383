/** The product's own words that stand in many places, each named once: what readers call a thing here is changed here. */
export const terms = {
  /** One row of the datasets: a value of one indicator, place and period. */
  reading: '数据',
  /** What was reached, beside the target of it. */
  actual: '实际值',
  /** A target beside what was reached. */
  completion: '目标完成情况',
  /** What a target's rule says of the value reached. */
  verdict: '评价',
  /** Taking a figure away: as a picture, a table, a link. */
  exporting: '导出',
  /** Figures picked, ordered and retitled by a reader. */
  briefing: '汇报材料',
  /** The dashboard on a large screen, scene by scene. */
  wall: '大屏展示',
  /** In the place of a value that is not held. */
  blank: '—',
  /** Why a value is not there, in a legend and in running text. */
  collecting: '资料收集中',
  /** What a blank says, where a table stands beside it. */
  blankNote: '“—”表示本站尚未收录',
  /** A source that is neither a bulletin, a report nor a press report at its own address. */
  secondHand: '引自其他公开资料',
} as const
