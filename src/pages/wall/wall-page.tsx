import '~/later.css'
import { useMemo } from 'react'
import { ThemeContext } from '~/components/theme-context'
import type { Catalogue } from '~/domain/catalogue'
import type { Id } from '~/domain/id'
import { selectScene } from '~/selectors/select-scene'
import { sceneAddress } from './scene-address'
import { sceneLayout } from './scene-layout'
import { sceneSources } from './scene-sources'
import { SceneStage } from './scene-stage'
import { useWindowSize } from './use-window-size'
import { WallFoot } from './wall-foot'
import { WallHead } from './wall-head'
import { wallSize } from './wall-size'

/** The wall: a scene laid out in the real pixels of whatever screen it is on, on deep ink. */
export function WallPage({ catalogue, scene: asked }: { readonly catalogue: Catalogue; readonly scene: Id | null }) {
  const [width, height] = useWindowSize()
  const scene = (asked === null ? undefined : catalogue.scenes.get(asked)) ?? [...catalogue.scenes.values()][0]
  const size = useMemo(() => wallSize(width, height), [width, height])
  const record = useMemo(() => (scene ? selectScene(catalogue, scene) : null), [catalogue, scene])
  const panels = useMemo(() => (record ? sceneLayout(record, 0, size) : []), [record, size])
  if (!record) return null
  return (
    <ThemeContext value="dark">
      <div
        data-theme="dark"
        className="bg-paper text-ink"
        style={{ width, height, overflow: 'hidden', paddingLeft: size.margin, paddingRight: size.margin }}
      >
        <WallHead catalogue={catalogue} size={size} title={record.scene.title} />
        <main>
          <SceneStage panels={panels} size={size} />
        </main>
        <WallFoot
          catalogue={catalogue}
          size={size}
          sources={sceneSources(record, panels)}
          hasMap={panels.some((panel) => panel.kind === 'map' || (panel.kind === 'figures' && panel.blocks.some(({ record: shown }) => 'notice' in shown)))}
          address={sceneAddress(record.scene)}
        />
      </div>
    </ThemeContext>
  )
}
