import { useCallback, useEffect, useRef, useState } from 'react'
import type { WallCommand } from '~/pages/wall/wall-keys'
import { openChannel, type WallChannel, type WallState } from './wall-channel'

/** `asking` for a wall; `joined` to one; `silent`: none answers; `none`: this browser has no line between windows. */
type Contact = 'asking' | 'joined' | 'silent' | 'none'

export interface WallLine {
  readonly contact: Contact
  /** The last state that the wall sent; null before it did. It stays when the wall falls silent. */
  readonly state: WallState | null
  readonly send: (command: WallCommand) => void
}

/** How often the wall is asked whether it is there, and how many questions may stay without an answer. */
const beat = 1500
const patience = 2

/** The presenter's end of the line: one wall, the first that answers, until it falls silent or is closed. */
export function useWallLine(): WallLine {
  const [contact, setContact] = useState<Contact>('asking')
  const [state, setState] = useState<WallState | null>(null)
  const channel = useRef<WallChannel | null>(null)
  const joined = useRef('')
  useEffect(() => {
    let unanswered = 0
    const lose = () => {
      joined.current = ''
      setContact('silent')
    }
    const own = openChannel((message) => {
      if (message.type === 'state' && (joined.current === '' || joined.current === message.wall)) {
        joined.current = message.wall
        unanswered = 0
        setContact('joined')
        setState(message)
      }
      if (message.type === 'bye' && message.wall === joined.current) lose()
    })
    channel.current = own
    if (!own) {
      setContact('none')
      return
    }
    const ask = () => {
      if (unanswered >= (joined.current === '' ? 1 : patience)) lose()
      unanswered += 1
      own.send({ type: 'hello' })
    }
    ask()
    const timer = setInterval(ask, beat)
    return () => {
      clearInterval(timer)
      own.close()
    }
  }, [])
  const send = useCallback((command: WallCommand) => channel.current?.send({ type: 'command', wall: joined.current, command }), [])
  return { contact, state, send }
}
