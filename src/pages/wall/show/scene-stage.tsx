import { FiguresPanel } from '~/pages/wall/panels/figure-panel'
import { LeadPanel } from '~/pages/wall/panels/lead-panel'
import { ListPanel } from '~/pages/wall/panels/list-panel'
import { MapPanel } from '~/pages/wall/panels/map-panel'
import { panelGap, type Panel } from '~/pages/wall/layout/panel'
import type { WallSize } from '~/pages/wall/layout/wall-size'

function PanelView({ panel, size }: { readonly panel: Panel; readonly size: WallSize }) {
  const { box } = panel
  const { width, height } = box
  const before = width - panelGap * size.u
  switch (panel.kind) {
    case 'lead':
      return (
        <LeadPanel
          lead={panel.lead}
          sizes={panel.sizes}
          width={size.portrait ? width : before}
          height={height}
          rows={panel.rows}
          u={size.u}
        />
      )
    case 'map':
      return <MapPanel record={panel.record} titled={panel.titled} width={width} height={height} u={size.u} />
    case 'list':
      return (
        <ListPanel
          record={panel.record}
          words={panel.words}
          width={size.portrait ? width : before}
          height={height}
          gap={panel.ruled ? panelGap * size.u : 0}
        />
      )
    case 'figures':
      return <FiguresPanel blocks={panel.blocks} height={height} gap={panelGap * size.u} ruled={panel.ruled} />
  }
}

/** A scene between head and foot of a wall. */
export function SceneStage({ panels, size }: { readonly panels: readonly Panel[]; readonly size: WallSize }) {
  return (
    <div className="relative" style={{ height: size.room }}>
      {panels.map((panel, index) => (
        // By place, not by scene: a chart that stands in the same place in the next scene is set anew, not built anew.
        <div key={`${panel.kind} ${index}`} className="absolute" style={panel.box}>
          <PanelView panel={panel} size={size} />
        </div>
      ))}
    </div>
  )
}
