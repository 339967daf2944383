import { useEffect } from 'react'
import type { Failure } from '~/features/use-catalogue'

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
