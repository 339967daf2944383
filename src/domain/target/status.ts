/** The verdicts of DESIGN.md. Shape and word come before colour. */
export type StatusCode =
  | 'met' // 达到预期
  | 'below' // 低于预期
  | 'done' // 完成
  | 'missed' // 未完成
  | 'within' // 控制在目标以内
  | 'beyond' // 超出目标
  | 'part-year' // 仅有上半年数据
  | 'in-progress' // 进行中
  | 'awaited' // 待公布
  | 'not-held' // 资料收集中
  | 'undecidable' // 无法评价
  | 'incomparable' // 不可比

/** The three words for a target that was not reached: by nature, and by the side that it missed. */
export const isMiss = (code: StatusCode): boolean => code === 'below' || code === 'missed' || code === 'beyond'

/** What a list of targets is narrowed to: one verdict, or `unmet` for all that were not reached. */
export type StatusFilter = StatusCode | 'unmet'

export type StatusShape = 'disc-tick' | 'triangle-down' | 'square-cross' | 'half-ring' | 'dotted-ring' | 'not-equal' | 'ring'

/** One verdict: `alarm` (vermilion) only for a binding target that was missed. */
export interface Status {
  readonly code: StatusCode
  readonly word: string
  readonly shape: StatusShape
  readonly alarm: boolean
  /** The rule with its arithmetic, as printed after the word: 2.3%＜5.5%，低于目标3.2个百分点. */
  readonly rule: string
}
