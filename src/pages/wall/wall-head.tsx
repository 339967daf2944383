import { Logo } from '~/components/logo'
import type { Catalogue } from '~/domain/catalogue'
import type { WallSize } from './wall-size'

/** Name, plan and scene; on a portrait wall name and data date. */
export function WallHead({
  catalogue,
  size,
  title,
}: {
  readonly catalogue: Catalogue
  readonly size: Pick<WallSize, 'u' | 'head' | 'panels'>
  readonly title: string
}) {
  const { u, head, panels } = size
  const portrait = panels === 1
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
        {!portrait && (
          <span style={{ marginLeft: u }}>
            {catalogue.plan.name} {catalogue.plan.from}—{catalogue.plan.to}
          </span>
        )}
      </span>
      <span>{portrait ? `数据截至 ${catalogue.asOf.slice(0, 7)}` : title}</span>
    </header>
  )
}
