import { textWidth } from '~/lib/text-width'
import { progressUnits } from '~/pages/wall/layout/wall-size'

/** Where a wall is: which scene of the round, and which of the steps that this scene takes; both from 0. */
export interface RoundPlace {
  readonly at: number
  readonly count: number
  readonly step: number
  readonly steps: number
}

/** Which page of a scene is shown; '' where it has no more than one. */
export const stepMark = ({ step, steps }: RoundPlace): string => (steps > 1 ? `第${Math.min(step, steps - 1) + 1}/${steps}页` : '')

/** What the mark of the step takes at a type of `size` pixels. */
export const stepMarkWidth = (place: RoundPlace, size: number): number => textWidth(stepMark(place), size)

/** Where the round is: a short stroke a scene, the current one longer and in gold. */
export function ProgressLine({ place: { count, at }, u }: { readonly place: RoundPlace; readonly u: number }) {
  const stroke = Math.min(0.8 * u, (progressUnits * u) / (1.6 * count + 1.4))
  return (
    <span role="img" aria-label={`第${at + 1}场，共${count}场`} className="flex items-center" style={{ gap: 0.6 * stroke }}>
      {Array.from({ length: count }, (_, index) => (
        <span
          key={index}
          className={index === at ? 'bg-gold' : 'bg-rule2'}
          style={{ width: index === at ? 3 * stroke : stroke, height: Math.max(2, 0.16 * u) }}
        />
      ))}
    </span>
  )
}
