/** Where a wall is in its scenes. Times are milliseconds of a clock that only runs forward. */
export interface Rotation {
  readonly at: number
  /** The step within the scene. */
  readonly step: number
  /** When this step began. */
  readonly since: number
  /** A step by hand holds the rotation. */
  readonly paused: boolean
  /** When somebody last did anything. */
  readonly touched: number
  /** The screen is dark, at somebody's wish. */
  readonly blank: boolean
  /** The last scene of this round that could not be shown, and why; '' where all could. */
  readonly fault: string
  /** How many scenes one after the other could not be shown. */
  readonly missed: number
  /** Which way the last step went: what cannot be shown is passed over that way. */
  readonly toward: 1 | -1
}

/** One scene of the round: how many steps it has, and how long all of them are shown. */
export interface Turn {
  readonly steps: number
  readonly dwell: number
}

export type RotationAction =
  /** Time has passed. `idle`: after how long a paused rotation goes on; 0 is never. */
  | { readonly type: 'tick'; readonly now: number; readonly idle: number }
  /** The current scene cannot be shown: on to the next scene. */
  | { readonly type: 'skip'; readonly why: string; readonly now: number }
  /** A step forward or back, by hand. */
  | { readonly type: 'move'; readonly by: 1 | -1; readonly now: number }
  /** To a scene, by hand; past the last is the last. */
  | { readonly type: 'go'; readonly to: number; readonly now: number }
  /** From the top, and on. */
  | { readonly type: 'restart'; readonly now: number }
  | { readonly type: 'hold'; readonly paused: boolean; readonly now: number }
  | { readonly type: 'blank'; readonly now: number }
  /** The round has become another one (a wall of another shape, newer data): the current scene is at `at` in it. */
  | { readonly type: 'become'; readonly at: number; readonly now: number }

export const startRotation = (at: number, now: number): Rotation => ({
  at,
  step: 0,
  since: now,
  paused: false,
  touched: now,
  blank: false,
  fault: '',
  missed: 0,
  toward: 1,
})

const stepsOf = (turns: readonly Turn[], at: number): number => turns[at]?.steps ?? 1

const within = (turns: readonly Turn[], at: number): number => Math.max(0, Math.min(turns.length - 1, at))

/** One step on; from the last scene to the first. */
function onward(turns: readonly Turn[], { at, step }: Rotation): Pick<Rotation, 'at' | 'step'> {
  if (step + 1 < stepsOf(turns, at)) return { at, step: step + 1 }
  return { at: (at + 1) % turns.length, step: 0 }
}

/** One step back; from the first scene to the last step of the last. */
function back(turns: readonly Turn[], { at, step }: Rotation): Pick<Rotation, 'at' | 'step'> {
  if (step > 0) return { at, step: step - 1 }
  const before = (at - 1 + turns.length) % turns.length
  return { at: before, step: stepsOf(turns, before) - 1 }
}

function ticked(turns: readonly Turn[], rotation: Rotation, now: number, idle: number): Rotation {
  if (rotation.blank) return rotation
  if (rotation.paused) {
    // Nobody is there any more: the round goes on, with the full time of the current scene.
    return idle > 0 && now - rotation.touched >= idle ? { ...rotation, paused: false, since: now } : rotation
  }
  const turn = turns[rotation.at]
  const due = turn ? turn.dwell / turn.steps : 0
  // After a sleep of hours it is still one step: nobody wants to see the others fly past.
  if (now - rotation.since < due) return rotation
  const next = onward(turns, rotation)
  // A new round: what could not be shown is tried again.
  const isNew = next.at === 0 && next.step === 0
  return { ...rotation, ...next, since: now, missed: 0, toward: 1, fault: isNew ? '' : rotation.fault }
}

/** To the next scene the same way; where none of them can be shown, the current one stays until its time is over. */
function skipped(turns: readonly Turn[], rotation: Rotation, why: string, now: number): Rotation {
  const missed = rotation.missed + 1
  if (missed >= turns.length) return { ...rotation, since: now, fault: why }
  return { ...rotation, at: (rotation.at + rotation.toward + turns.length) % turns.length, step: 0, since: now, fault: why, missed }
}

/** The next state of a rotation over `turns`. Pure: the clock is in the action. */
export function rotate(turns: readonly Turn[], rotation: Rotation, action: RotationAction): Rotation {
  const { now } = action
  if (turns.length === 0) return rotation
  switch (action.type) {
    case 'tick':
      return ticked(turns, rotation, now, action.idle)
    case 'skip':
      return skipped(turns, rotation, action.why, now)
    case 'move': {
      const next = action.by === 1 ? onward(turns, rotation) : back(turns, rotation)
      return { ...rotation, ...next, since: now, paused: true, touched: now, blank: false, missed: 0, toward: action.by }
    }
    case 'go':
      return {
        ...rotation,
        at: within(turns, action.to),
        step: 0,
        since: now,
        paused: true,
        touched: now,
        blank: false,
        missed: 0,
        toward: 1,
      }
    case 'restart':
      return { ...startRotation(0, now), fault: rotation.fault }
    case 'hold':
      return { ...rotation, paused: action.paused, since: now, touched: now, blank: false }
    case 'blank':
      return { ...rotation, blank: !rotation.blank, since: now, touched: now }
    case 'become': {
      const at = within(turns, action.at)
      return { ...rotation, at, step: Math.min(rotation.step, stepsOf(turns, at) - 1) }
    }
  }
}
