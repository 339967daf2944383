import type { Elements } from '~/components/page/elements'
import { Logo } from '~/components/page/site-header'
import type { Catalogue } from '~/domain/dataset/catalogue'
import { asOfWords } from '~/domain/period/format-period'
import type { WallSize } from '~/pages/wall/layout/wall-size'

interface Props {
  readonly catalogue: Catalogue
  readonly size: Pick<WallSize, 'u' | 'head' | 'portrait' | 'inner' | 'line'>
  readonly title: string
  /** What the operator wants next to the title. */
  readonly aside?: Elements
}

/** Name, plan and scene; on a portrait wall name and data date. */
export function WallHead({ catalogue, size, title, aside = null }: Props) {
  const { u, head, portrait, inner, line } = size
  const date = asOfWords(catalogue.asOf)
  const split = line < inner
  // A single portrait wall has no room for both; other walls have the date at the foot.
  const said = portrait ? [...(split ? [title] : []), date].join('　') : title
  return (
    <header
      className="flex items-center justify-between whitespace-nowrap text-ink2"
      style={{ height: head, fontSize: portrait ? u : 1.1 * u }}
    >
      <span className="flex items-center" style={{ gap: 0.7 * u }}>
        <Logo className="block h-[1.6em] w-[1.6em]" />
        <b className="font-serif text-ink" style={{ fontSize: 1.5 * u }}>
          {catalogue.site.name}
        </b>
        {!portrait && <span style={{ marginLeft: u }}>{`${catalogue.plan.name} ${catalogue.plan.from}—${catalogue.plan.to}`}</span>}
      </span>
      {/* Between screens: the name in the first, all else in the last. */}
      <span className="flex min-w-0 items-center justify-end" style={{ gap: 1.6 * u, marginLeft: 2 * u, ...(split && { width: line }) }}>
        {!portrait && aside}
        <span>{said}</span>
      </span>
    </header>
  )
}
