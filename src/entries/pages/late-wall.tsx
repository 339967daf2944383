import type { ComponentProps } from 'react'
import { latePart } from '~/components/page/late-part'
import { forWeeks } from '~/lib/load-code'
import type { WallRoom } from '~/pages/wall/wall-room'
import { WallWaits } from './wall-waits'

/**
 * The wall with all of its code, drawings too: once it has begun nothing of it is missing, whatever becomes of the server. Until then
 * it goes on asking; nobody stands there to press a button.
 */
export const LateWall = latePart<ComponentProps<typeof WallRoom>>(
  '大屏',
  async () => {
    const [{ WallRoom: Room }] = await Promise.all([import('~/pages/wall/wall-room'), import('~/components/drawing/painted-chart')])
    return Room
  },
  { waiting: () => <WallWaits failure={null} />, pauses: forWeeks },
)
