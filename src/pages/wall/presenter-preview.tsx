import { useMemo } from 'react'
import type { Catalogue } from '~/domain/catalogue'
import type { Scene } from '~/domain/scene'
import { sceneLayout } from './scene-layout'
import { sceneSources } from './scene-sources'
import { SceneStage } from './scene-stage'
import { sceneOrFault } from './wall-scenes'
import { wallSize } from './wall-size'

interface Props {
  readonly catalogue: Catalogue
  readonly scene: Scene
  readonly name: string
  readonly width: number
}

/** A scene drawn for a small screen of its own, with the documents behind it. */
export function PresenterPreview({ catalogue, scene, name, width }: Props) {
  const size = useMemo(() => wallSize(width, (width * 9) / 16), [width])
  const record = useMemo(() => sceneOrFault(catalogue, scene).record, [catalogue, scene])
  const panels = useMemo(() => (record ? sceneLayout(record, 0, size) : []), [record, size])
  return (
    <section aria-label={`${name}：${scene.title}`} style={{ width }}>
      <h2 className="text-[15px] text-ink2">
        {name}：{scene.title}
      </h2>
      <div aria-hidden="true" className="mt-2 border border-rule" style={{ padding: size.margin }}>
        <div style={{ marginRight: -size.margin }}>
          <SceneStage panels={panels} size={size} />
        </div>
      </div>
      {record && (
        <ul className="mt-2 text-[13px] leading-[1.7] text-ink3">
          {sceneSources(record, panels).map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
