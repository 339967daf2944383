/** The product's own words that appear in many places, each named once, so that a word is changed in one place. */
export const terms = {
  /** One row of the datasets: a value of one indicator, place and period. */
  reading: '数据',
  /** What was reached, where its target is shown too. */
  actual: '实际值',
  /** A target, where what was reached is shown too. */
  completion: '目标完成情况',
  /** What a target's rule says of the value reached. */
  verdict: '评价',
  /** Taking a figure away: as a picture, a table, a link. */
  exporting: '导出',
  /** Figures picked, ordered and retitled by a reader. */
  briefing: '汇报材料',
  /** The dashboard on a large screen, scene by scene. */
  wall: '大屏展示',
  /** What others may do with pictures and data: said at the foot of pages, where a figure is exported, and in the data package. */
  licence: '图片可以转载、改编，请注明“晋中答卷”和图下来源；数据是公开文件里的事实，引用请注明原文件。',
  /** After the name of what was, where a document tells two readings apart by nothing but “from … to …”. */
  earlier: '（此前）',
  /** Printed in place of a missing value. */
  blank: '—',
  /** Why a value is not there, in a legend and in running text. */
  collecting: '资料收集中',
  /** What a blank means, printed under a table. */
  blankNote: '“—”表示本站尚未收录',
  /** A source that is neither a bulletin, a report nor a press report at its own address. */
  secondHand: '引自其他公开资料',
} as const
