import { useLayoutEffect, useRef, useState } from 'react'
import { mapFrame } from '~/outputs/picture/fit-drawing'
import type { Panel } from '~/pages/wall/layout/panel'
import type { WallSize } from '~/pages/wall/layout/wall-size'
import { cellColumns } from './cell-columns'
import { enterScene, type Passage } from './enter-scene'
import { SceneBoundary } from './scene-boundary'
import { SceneStage } from './scene-stage'

/** A scene at one of its steps, laid out for the wall. */
export interface ShownScene {
  readonly key: string
  readonly title: string
  readonly panels: readonly Panel[]
  readonly size: WallSize
  /** How it comes: out of the scene before, or its map's colours passing over the map before from the west. */
  readonly entrance: 'fade' | 'sweep'
}

interface Layers {
  readonly front: 0 | 1
  readonly contents: readonly [ShownScene | null, ShownScene | null]
  /** How what is in front came there. */
  readonly passage: Passage
  /** What could not be drawn: it is not tried again until it comes round again. */
  readonly failed: ShownScene | null
}

const fade: Passage = { kind: 'fade' }

const other = (front: 0 | 1): 0 | 1 => (front === 0 ? 1 : 0)

const withContent = ([first, second]: Layers['contents'], at: 0 | 1, content: ShownScene | null): Layers['contents'] =>
  at === 0 ? [content, second] : [first, content]

const sides = ['left', 'top', 'width', 'height'] as const

/** A map passes over a map that stood in the very same place; anything else there changes as words do. */
function passageTo({ entrance, panels, size }: ShownScene, before: ShownScene | null): Passage {
  const map = panels.findIndex(({ kind }) => kind === 'map')
  const panel = panels[map]
  if (entrance === 'fade' || !before || panel?.kind !== 'map' || panel.record.kind !== 'map') return fade
  const under = before.panels.findIndex(({ kind, box }) => kind === 'map' && sides.every((side) => box[side] === panel.box[side]))
  if (under < 0) return fade
  return { kind: 'sweep', map, under, columns: cellColumns(panel.record, mapFrame(panel.record, panel.box, size.u)) }
}

/** Another scene goes to the other layer and comes from there; the same at another size stays where it is. */
function put(layers: Layers, shown: ShownScene): Layers {
  const { front, contents } = layers
  const before = contents[front]
  if (before?.key === shown.key) return { ...layers, contents: withContent(contents, front, shown) }
  const at = other(front)
  return { front: at, contents: withContent(contents, at, shown), passage: passageTo(shown, before), failed: null }
}

/** What cannot be drawn leaves its layer, and what stood before is in front again. */
function withdraw(layers: Layers, key: string): Layers {
  const { front, contents } = layers
  const failed = contents[front]
  if (failed?.key !== key) return layers
  return { front: other(front), contents: withContent(contents, front, null), passage: fade, failed }
}

/** Two elements that take turns in front. The first one appears without a passage. */
function useTurns({ front, passage }: Pick<Layers, 'front' | 'passage'>) {
  const places = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)] as const
  const isFirst = useRef(true)
  useLayoutEffect(() => {
    const [to, from] = [places[front].current, places[other(front)].current]
    if (isFirst.current || !to || !from) {
      isFirst.current = false
      return
    }
    return enterScene(to, from, passage)
    // The refs are the same always; how a scene comes is decided when it comes.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [front])
  return places
}

interface Props {
  readonly shown: ShownScene
  /** The scene of this key cannot be drawn. */
  readonly onFault: (key: string, message: string) => void
}

/** Two layers that take turns, so that charts live on from scene to scene and one scene passes into the next. */
export function SceneLayers({ shown, onFault }: Props) {
  const [layers, setLayers] = useState<Layers>({ front: 0, contents: [shown, null], passage: fade, failed: null })
  if (layers.contents[layers.front] !== shown && layers.failed !== shown) setLayers(put(layers, shown))
  const places = useTurns(layers)
  const fail = (key: string, message: string) => {
    setLayers((before) => withdraw(before, key))
    // The scene behind is on its way out.
    if (layers.contents[layers.front]?.key === key) onFault(key, message)
  }
  return (
    <div className="relative">
      {places.map((place, index) => {
        const content = layers.contents[index === 0 ? 0 : 1]
        return (
          <div
            key={index === 0 ? 'first' : 'second'}
            ref={place}
            aria-hidden={index !== layers.front}
            className={`bg-paper ${index === 0 ? 'relative' : 'absolute inset-x-0 top-0'}`}
            // The second is seen when it first comes to the front; from then on each entrance says which of the two is.
            style={{ height: shown.size.room, ...(index === 1 && { visibility: 'hidden' }) }}
          >
            {content && (
              <SceneBoundary name={content.key} onFault={fail}>
                <SceneStage panels={content.panels} size={content.size} />
              </SceneBoundary>
            )}
          </div>
        )
      })}
    </div>
  )
}
