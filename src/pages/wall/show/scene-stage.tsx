import type { Panel } from '~/pages/wall/layout/panel'
import { shares } from '~/pages/wall/layout/wall-shares'
import type { WallSize } from '~/pages/wall/layout/wall-size'
import { FiguresPanel } from '~/pages/wall/panels/figure-panel'
import { LeadPanel } from '~/pages/wall/panels/lead-panel'
import { ListPanel } from '~/pages/wall/panels/list-panel'
import { MapPanel } from '~/pages/wall/panels/map-panel'

function PanelView({ panel, size }: { readonly panel: Panel; readonly size: WallSize }) {
  const { box } = panel
  const { width, height } = box
  const gap = shares.panelGap * size.u
  const text = size.portrait ? width : width - gap
  switch (panel.kind) {
    case 'lead':
      return <LeadPanel lead={panel.lead} sizes={panel.sizes} width={text} height={height} rows={panel.rows} u={size.u} />
    case 'map':
      return <MapPanel record={panel.record} titled={panel.titled} width={width} height={height} u={size.u} />
    case 'list':
      return <ListPanel record={panel.record} words={panel.words} width={text} height={height} gap={panel.ruled ? gap : 0} />
    case 'figures':
      return <FiguresPanel blocks={panel.blocks} height={height} gap={gap} ruled={panel.ruled} />
  }
}

/** A scene between head and foot of a wall. */
export function SceneStage({ panels, size }: { readonly panels: readonly Panel[]; readonly size: WallSize }) {
  return (
    <div className="relative" style={{ height: size.room }}>
      {panels.map((panel, index) => (
        // By place, not by scene: a chart that is in the same place in the next scene is set anew, not built anew.
        <div key={`${panel.kind} ${index}`} className="absolute" style={panel.box}>
          <PanelView panel={panel} size={size} />
        </div>
      ))}
    </div>
  )
}
