import { useEffect, useMemo, useRef, useState } from 'react'
import { formatWall, type WallOptions } from '~/domain/link/wall-link'
import type { WallSize } from '~/pages/wall/layout/wall-size'
import type { WallCommand } from '~/pages/wall/wall-keys'
import { openChannel, type WallChannel, type WallState } from './wall-channel'

interface WallStatus extends Pick<WallState, 'items' | 'version' | 'at' | 'step' | 'paused' | 'blank'> {
  readonly options: WallOptions
  readonly size: Pick<WallSize, 'width' | 'height'>
}

/** A name for this window among the walls of a browser. */
const ownName = (): string => Math.random().toString(36).slice(2)

/** Sends the state of the wall to a presenter in another window, and follows its commands. */
export function usePresenter(
  { options, items, version, size, at, step, paused, blank }: WallStatus,
  command: (request: WallCommand) => void,
): void {
  const [wall] = useState(ownName)
  const { width, height } = size
  const state = useMemo(
    (): WallState => ({ type: 'state', wall, optionText: formatWall(options), items, version, width, height, at, step, paused, blank }),
    [wall, options, items, version, width, height, at, step, paused, blank],
  )
  const channel = useRef<WallChannel | null>(null)
  const latest = useRef({ state, command })
  useEffect(() => {
    latest.current = { state, command }
  })
  useEffect(() => {
    const own = openChannel((message) => {
      if (message.type === 'hello') own?.send(latest.current.state)
      if (message.type === 'command' && message.wall === wall) latest.current.command(message.command)
    })
    channel.current = own
    const leave = () => own?.send({ type: 'bye', wall })
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
      own?.close()
    }
  }, [wall])
  useEffect(() => channel.current?.send(state), [state])
}
