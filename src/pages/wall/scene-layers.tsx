import { useLayoutEffect, useRef, useState } from 'react'
import type { Panel } from './panel'
import { SceneBoundary } from './scene-boundary'
import { SceneStage } from './scene-stage'
import type { WallSize } from './wall-size'

/** A scene at one of its steps, laid out for the wall. */
export interface ShownScene {
  readonly key: string
  readonly title: string
  readonly panels: readonly Panel[]
  readonly size: WallSize
  /** How it comes: out of the scene before, or passing over it from the west. */
  readonly entrance: 'fade' | 'sweep'
}

interface Layers {
  readonly front: 0 | 1
  readonly contents: readonly [ShownScene | null, ShownScene | null]
}

const fade = 600
const sweep = 1800

const other = (front: 0 | 1): 0 | 1 => (front === 0 ? 1 : 0)

function put({ contents }: Layers, at: 0 | 1, shown: ShownScene): Layers {
  return { front: at, contents: at === 0 ? [shown, contents[1]] : [contents[0], shown] }
}

/** Lets the front layer come over the other one, which then is hidden; at once for who wants no movement. */
function enter(front: HTMLElement, back: HTMLElement, entrance: ShownScene['entrance']): () => void {
  front.style.visibility = 'visible'
  front.style.zIndex = '1'
  back.style.zIndex = '0'
  const hide = () => {
    back.style.visibility = 'hidden'
  }
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    hide()
    return hide
  }
  const steps = entrance === 'fade' ? { opacity: [0, 1] } : { clipPath: ['inset(0 100% 0 0)', 'inset(0 0 0 0)'] }
  const timing = { duration: entrance === 'fade' ? fade : sweep, easing: 'ease-in-out' }
  const coming = front.animate(steps, timing)
  coming.addEventListener('finish', hide)
  return () => {
    coming.cancel()
    hide()
  }
}

interface Props {
  readonly shown: ShownScene
  /** The scene of this key cannot be drawn. */
  readonly onFault: (key: string, message: string) => void
}

/** Two layers that take turns, so that charts live on from scene to scene and one scene passes into the next. */
export function SceneLayers({ shown, onFault }: Props) {
  const [layers, setLayers] = useState<Layers>({ front: 0, contents: [shown, null] })
  const current = layers.contents[layers.front]
  if (current !== shown) setLayers(put(layers, current?.key === shown.key ? layers.front : other(layers.front), shown))
  const places = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)] as const
  const isFirst = useRef(true)
  const { front } = layers
  const entrance = layers.contents[front]?.entrance ?? 'fade'
  useLayoutEffect(() => {
    const [to, from] = [places[front].current, places[other(front)].current]
    if (isFirst.current || !to || !from) {
      isFirst.current = false
      return
    }
    return enter(to, from, entrance)
    // The refs are the same always; how a scene comes is asked when it comes.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [front])
  return (
    <div className="relative">
      {places.map((place, index) => {
        const content = layers.contents[index === 0 ? 0 : 1]
        return (
          <div
            key={index === 0 ? 'first' : 'second'}
            ref={place}
            aria-hidden={index !== front}
            className={`bg-paper ${index === 0 ? 'relative' : 'absolute inset-x-0 top-0'}`}
            // The second is seen when it first comes to the front; from then on each entrance says which of the two is.
            style={{ height: shown.size.room, ...(index === 1 && { visibility: 'hidden' }) }}
          >
            {content && (
              <SceneBoundary name={content.key} onFault={onFault}>
                <SceneStage panels={content.panels} size={content.size} />
              </SceneBoundary>
            )}
          </div>
        )
      })}
    </div>
  )
}
