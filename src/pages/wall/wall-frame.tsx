import { Logo } from '~/components/logo'
import type { Catalogue } from '~/domain/catalogue'
import type { WallLayout } from './wall-layout'

/** Name, plan and scene; on a portrait wall name and data date. */
export function WallHead({ catalogue, layout, title }: { catalogue: Catalogue; layout: WallLayout; title: string }) {
  const { u } = layout
  const portrait = layout.panels === 1
  return (
    <header
      className="flex items-center justify-between whitespace-nowrap text-ink2"
      style={{ height: layout.head, fontSize: portrait ? u : 1.1 * u }}
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

/** Sources in one line, the map's notice and credit, the data date. */
export function WallFoot({ catalogue, layout, sources }: { catalogue: Catalogue; layout: WallLayout; sources: string }) {
  const { site } = catalogue
  const portrait = layout.panels === 1
  return (
    <footer
      className="flex items-center overflow-hidden text-ink3"
      style={{ height: layout.foot, fontSize: portrait ? 0.88 * layout.u : layout.u, lineHeight: 1.4 }}
    >
      <p>
        {sources}。{site.mapNotice}　{site.mapCredit}
        {portrait ? '' : `　数据截至 ${catalogue.asOf.slice(0, 7)}`}
      </p>
    </footer>
  )
}
