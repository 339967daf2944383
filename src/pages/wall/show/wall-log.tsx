import type { WallSize } from '~/pages/wall/layout/wall-size'

/** What went wrong last, in small type at the upper edge, above everything that the wall says; it goes when a round went well. */
export function WallLog({
  fault,
  size: { u, margin, line },
}: {
  readonly fault: string
  readonly size: Pick<WallSize, 'u' | 'margin' | 'line'>
}) {
  if (fault === '') return null
  return (
    <p
      role="status"
      className="fixed top-0 overflow-hidden text-ellipsis whitespace-nowrap text-ink3"
      style={{ left: margin, width: line, fontSize: Math.max(11, 0.7 * u), lineHeight: 1.4 }}
    >
      {fault}
    </p>
  )
}
