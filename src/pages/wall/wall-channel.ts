import * as z from 'zod/mini'
import { WallAsked } from './wall-keys'

/** What the wall tells its presenter. */
export const WallState = z.strictObject({
  type: z.literal('state'),
  scenes: z.array(z.string()),
  at: z.int().check(z.nonnegative()),
  held: z.boolean(),
  blank: z.boolean(),
})
export type WallState = z.infer<typeof WallState>

const Message = z.discriminatedUnion('type', [
  WallState,
  /** A presenter has come and asks for the state. */
  z.strictObject({ type: z.literal('hello') }),
  z.strictObject({ type: z.literal('command'), command: WallAsked }),
])
type Message = z.infer<typeof Message>

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
    const read = Message.safeParse(data)
    if (read.success) onMessage(read.data)
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a broadcast channel reaches its own origin alone
  return { send: (message) => channel.postMessage(message), close: () => channel.close() }
}
