import * as z from 'zod/mini'
import { Whole } from '~/domain/dataset/id'
import { WallCommand } from '~/pages/wall/wall-keys'

/** What the wall sends to its presenter, which makes the same scenes of it. */
export const WallState = z.strictObject({
  type: z.literal('state'),
  /** Which wall speaks: there may be several windows. */
  wall: z.string(),
  /** The query of its link, and the reader's list in it. */
  optionText: z.string(),
  items: z.string(),
  /** The version of the datasets that it shows. */
  version: z.string(),
  /** Its size in pixels. */
  width: z.number().check(z.positive()),
  height: z.number().check(z.positive()),
  /** The current scene and its step, from 0. */
  at: Whole.check(z.nonnegative()),
  step: Whole.check(z.nonnegative()),
  paused: z.literal([true, false]),
  blank: z.literal([true, false]),
})
export type WallState = z.infer<typeof WallState>

const Message = z.discriminatedUnion('type', [
  WallState,
  /** A presenter asks whether a wall is there. */
  z.strictObject({ type: z.literal('hello') }),
  z.strictObject({ type: z.literal('command'), wall: z.string(), command: WallCommand }),
  /** A wall is left or closed. */
  z.strictObject({ type: z.literal('bye'), wall: z.string() }),
])
export type Message = z.infer<typeof Message>

/** A message of ours; null for anything else that came over the line. */
export function readMessage(data: unknown): Message | null {
  return Message.safeParse(data).data ?? null
}

const name = 'jinzhong-wall'

export interface WallChannel {
  readonly send: (message: Message) => void
  readonly close: () => void
}

/**
 * The line between wall and presenter, two windows of one browser, also of a file on a disk. null in a browser without it. What is no
 * message of ours is passed over.
 */
export function openChannel(onMessage: (message: Message) => void): WallChannel | null {
  if (!('BroadcastChannel' in window)) return null
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data)
    if (message) onMessage(message)
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a broadcast channel reaches its own origin alone
  return { send: (message) => channel.postMessage(message), close: () => channel.close() }
}
