import { progressUnits } from '~/pages/wall/layout/wall-size'

interface Props {
  readonly count: number
  readonly at: number
  readonly u: number
}

/** Where the round is: a short stroke a scene, the one that stands longer and in gold. */
export function ProgressLine({ count, at, u }: Props) {
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
