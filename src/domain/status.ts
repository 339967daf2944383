/** The verdicts of DESIGN.md. Shape and word come before colour. */
export type StatusCode =
  | 'met' // 达到预期
  | 'below' // 低于预期
  | 'done' // 完成
  | 'missed' // 未完成
  | 'within' // 控制在目标以内
  | 'beyond' // 超出目标
  | 'part-year' // 仅有上半年数
  | 'in-progress' // 进行中
  | 'awaited' // 待公布
  | 'not-held' // 暂未收录
  | 'undecidable' // 无法判定
  | 'incomparable' // 不可比

export type StatusShape = 'disc-tick' | 'triangle-down' | 'square-cross' | 'half-ring' | 'dotted-ring' | 'not-equal' | 'ring'

/** One verdict: `alarm` (vermilion) only for a binding target that was missed. */
export interface Status {
  readonly code: StatusCode
  readonly word: string
  readonly shape: StatusShape
  readonly alarm: boolean
  /** The rule with its arithmetic, as printed beside the word: 2.3＜5.5，差3.2个百分点. */
  readonly rule: string
}
