import { type ComponentProps, useEffect } from 'react'
import { latePart } from '~/components/page/late-part'
import type { Failure } from '~/features/use-catalogue'
import { forWeeks } from '~/lib/load-code'
import type { WallRoom } from '~/pages/wall/wall-room'

/** How long a wall waits before it asks for its data again, in milliseconds. */
const pause = 15_000

/** A wall before its first scene: black; what it waits for is said after a moment, and it goes on asking by itself. */
export function WallWaits({ failure }: { failure: Failure | null }) {
  useEffect(() => {
    if (!failure) return
    const timer = setTimeout(failure.retry, pause)
    return () => clearTimeout(timer)
  }, [failure])
  return (
    <main className="wall-waits">
      <p role="status">{`大屏在等${failure ? `数据：${failure.message}` : '脚本和数据。'}网络恢复后自动开始，不用操作。`}</p>
    </main>
  )
}

/**
 * The wall with all of its code, drawings too: once it has begun nothing of it is missing, whatever becomes of the server. Until then
 * it goes on asking; nobody is there to press a button.
 */
export const LateWall = latePart<ComponentProps<typeof WallRoom>>(
  '大屏',
  async () => {
    const [{ WallRoom: Room }] = await Promise.all([import('~/pages/wall/wall-room'), import('~/components/drawing/painted-chart')])
    return Room
  },
  { waiting: () => <WallWaits failure={null} />, pauses: forWeeks },
)
