import { useEffect, useRef } from 'react'

/** How long it has to be held, in milliseconds. */
const long = 1500

interface Props {
  readonly name: string
  readonly className: string
  readonly onHold: () => void
}

/** A button that a passing finger does not press: it is held. By keyboard it is pressed as any other. */
export function HoldButton({ name, className, onHold }: Props) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const release = () => clearTimeout(timer.current)
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <button
      type="button"
      className={className}
      onPointerDown={() => {
        release()
        timer.current = setTimeout(onHold, long)
      }}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      // A press of a key comes as a click without a pointer.
      onClick={({ detail }) => {
        if (detail === 0) onHold()
      }}
    >
      {name}
    </button>
  )
}
