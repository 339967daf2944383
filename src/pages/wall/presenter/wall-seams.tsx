import type { WallGrid } from '~/domain/link/wall-link'

interface Props {
  /** null for a wall without seams. */
  readonly grid: WallGrid | null
}

/** Where each but the last of `count` equal parts ends, in percent. */
const ends = (count: number): readonly string[] => Array.from({ length: count - 1 }, (_, at) => `${(100 * (at + 1)) / count}%`)

/** The seams between the screens of a wall, over a picture of it. */
export function WallSeams({ grid }: Props) {
  if (!grid) return null
  const seam = 'absolute bg-ink3'
  return (
    <div data-seams className="absolute inset-0">
      {ends(grid.columns).map((left) => (
        <span key={`column ${left}`} className={`${seam} inset-y-0 w-px`} style={{ left }} />
      ))}
      {ends(grid.rows).map((top) => (
        <span key={`row ${top}`} className={`${seam} inset-x-0 h-px`} style={{ top }} />
      ))}
    </div>
  )
}
