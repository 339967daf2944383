import { Logo } from '~/components/page/site-header'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { WallOptions } from '~/domain/link/wall-link'
import { asOfWords } from '~/domain/period/format-period'
import { useTime } from '~/pages/wall/clock'
import type { WallSize } from '~/pages/wall/layout/wall-size'
import { headUnits, headWords } from './head-words'
import { WallDeed } from './wall-deed'

interface Props {
  readonly catalogue: Catalogue
  readonly size: Pick<WallSize, 'u' | 'head' | 'portrait' | 'inner' | 'line'>
  readonly title: string
  /** What the operator wants next to the title: one deed a scene, and the time. */
  readonly options: Pick<WallOptions, 'clock' | 'ticker'>
  /** The number of the scene. */
  readonly at: number
}

function Clock({ u }: { readonly u: number }) {
  return <time style={{ fontSize: headUnits.large * u }}>{useTime()}</time>
}

/** Name, plan and scene; on a portrait wall name and data date; the time of day on any, where it is wanted. */
export function WallHead({ catalogue, size, title, options: { clock, ticker }, at }: Props) {
  const { u, head, portrait, inner, line } = size
  const { name } = catalogue.site
  const { lines, hasName } = headWords(size, { name, title, date: asOfWords(catalogue.asOf), hasClock: clock })
  const [first, under] = lines
  return (
    <header
      className="flex items-center justify-between whitespace-nowrap text-ink2"
      style={{ height: head, fontSize: portrait ? u : 1.1 * u, lineHeight: 1.3 }}
    >
      <span className="flex items-center" style={{ gap: headUnits.logoGap * u }}>
        <Logo className="block h-[1.6em] w-[1.6em]" />
        {hasName && (
          <b className="font-serif text-ink" style={{ fontSize: headUnits.large * u }}>
            {name}
          </b>
        )}
        {!portrait && <span style={{ marginLeft: u }}>{`${catalogue.plan.name} ${catalogue.plan.from}—${catalogue.plan.to}`}</span>}
      </span>
      {/* Between screens: the name in the first, all else in the last. */}
      <span className="min-w-0" style={{ marginLeft: headUnits.nameGap * u, ...(line < inner && { width: line }) }}>
        <span className="flex items-center justify-end" style={{ gap: headUnits.gap * u }}>
          {!portrait && ticker && <WallDeed catalogue={catalogue} at={at} />}
          {first !== '' && <span className="overflow-hidden text-ellipsis">{first}</span>}
          {clock && <Clock u={u} />}
        </span>
        {under !== undefined && (
          <span className="block text-right" style={{ fontSize: headUnits.under * u }}>
            {under}
          </span>
        )}
      </span>
    </header>
  )
}
