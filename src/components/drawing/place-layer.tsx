import { memo, useState, type KeyboardEvent } from 'react'
import type { ChartPlace } from '~/charts/chart'
import type { Adcode } from '~/domain/dataset/id'

/** Where a key leads from the place at `current` of `count`, in division order; null for a key that leads nowhere. */
function nextPlace(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, current + 1)
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, current - 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

interface Props {
  readonly places: readonly ChartPlace[]
  readonly onPick: (adcode: Adcode) => void
}

/** Gold on a casing of paper, as the focus on a map is drawn. */
const ring =
  'focus-visible:[outline:3px_solid_var(--color-gold)] focus-visible:[box-shadow:0_0_0_4.5px_var(--color-paper),inset_0_0_0_1.5px_var(--color-paper)]'

/**
 * The counties of a map by keyboard: one stop for Tab, arrows from county to county, Enter or space to choose. The pointer
 * goes through it to the map.
 */
export const PlaceLayer = memo(function PlaceLayer({ places, onPick }: Props) {
  const [chosen, setChosen] = useState(0)
  const current = Math.min(chosen, places.length - 1)
  const move = (event: KeyboardEvent<HTMLButtonElement>) => {
    const next = nextPlace(event.key, current, places.length)
    if (next === null) return
    event.preventDefault()
    setChosen(next)
    const button = event.currentTarget.parentElement?.children[next]
    if (button instanceof HTMLElement) button.focus()
  }
  if (places.length === 0) return null
  return (
    <div
      role="group"
      aria-label="县（区、市），方向键移动，回车选择"
      className="pointer-events-none absolute top-0 left-0 h-full w-full print:hidden"
    >
      {places.map(({ adcode, name, box }, index) => (
        <button
          key={adcode}
          type="button"
          aria-label={name}
          tabIndex={index === current ? 0 : -1}
          className={`absolute ${ring}`}
          style={{ ...box }}
          onFocus={() => setChosen(index)}
          onKeyDown={move}
          onClick={() => onPick(adcode)}
        />
      ))}
    </div>
  )
})
