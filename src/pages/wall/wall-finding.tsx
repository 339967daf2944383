import { BigNumber } from '~/components/big-number'
import type { Headlines } from '~/selectors/select-headlines'
import { WallLines } from './wall-lines'

interface Props {
  readonly headlines: Headlines
  readonly width: number
  /** The headline may be wider than the column under it. */
  readonly headline: number
  readonly u: number
  readonly portrait: boolean
}

/** The finding: headline, the first figure large, the others in a row below. */
export function WallFinding({ headlines, width, headline, u, portrait }: Props) {
  const [first, ...others] = headlines.facts
  const [upper, lower] = headlines.headline
  const longest = Math.max(upper.length, lower.length)
  const size = Math.min(4.4 * u, (headline - u) / longest)
  return (
    <section aria-label={`${upper}${lower}`} className="relative z-1" style={{ width }}>
      <h1 className="font-serif font-bold" style={{ fontSize: size, lineHeight: 1.34 }}>
        <span className="block whitespace-nowrap">{upper}</span>
        <span className="block whitespace-nowrap">{lower}</span>
      </h1>
      {first && !portrait && (
        <>
          <p
            className="font-bold whitespace-nowrap"
            style={{ fontSize: Math.min(9.4 * u, width / 4.6), lineHeight: 1.15, marginTop: 2.4 * u }}
          >
            <BigNumber printed={first.to.printed} />
          </p>
          <p className="text-ink2" style={{ fontSize: 1.45 * u }}>
            {first.to.period}
            {first.name}
          </p>
          <WallLines facts={others} u={u} />
        </>
      )}
    </section>
  )
}
