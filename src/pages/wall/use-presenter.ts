import { useEffect, useRef } from 'react'
import { openChannel, type WallChannel, type WallState } from './wall-channel'
import type { WallCommand } from './wall-keys'

/** Tells a presenter in another window where the wall is, and does what is asked there. */
export function usePresenter(state: Omit<WallState, 'type'>, command: (asked: WallCommand) => void): void {
  const channel = useRef<WallChannel | null>(null)
  const latest = useRef({ state, command })
  useEffect(() => {
    latest.current = { state, command }
  })
  useEffect(() => {
    const tell = () => channel.current?.send({ type: 'state', ...latest.current.state })
    channel.current = openChannel((message) => {
      if (message.type === 'hello') tell()
      if (message.type === 'command') latest.current.command(message.command)
    })
    tell()
    return () => channel.current?.close()
  }, [])
  const { scenes, at, held, blank } = state
  useEffect(() => channel.current?.send({ type: 'state', scenes: [...scenes], at, held, blank }), [scenes, at, held, blank])
}
