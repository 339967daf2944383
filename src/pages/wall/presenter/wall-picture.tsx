import { useEffect, useRef, useState } from 'react'
import { ThemeContext } from '~/components/drawing/drawing'
import { FigureBoundary } from '~/components/page/fault-boundary'
import type { Catalogue } from '~/domain/dataset/catalogue'
import type { WallOptions } from '~/domain/link/wall-link'
import { showsMap, type Panel } from '~/pages/wall/layout/panel'
import type { WallSize } from '~/pages/wall/layout/wall-size'
import type { RoundPlace } from '~/pages/wall/show/round-place'
import { sceneSources, showsUndated } from '~/pages/wall/show/scene-sources'
import { SceneStage } from '~/pages/wall/show/scene-stage'
import { WallFoot } from '~/pages/wall/show/wall-foot'
import { WallHead } from '~/pages/wall/show/wall-head'
import { wallTheme } from '~/pages/wall/wall-theme'
import { WallSeams } from './wall-seams'

/** The width that an element is given, in CSS pixels; 0 before it is known. */
function useGivenWidth() {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const observer = new ResizeObserver(() => setWidth(place.current?.clientWidth ?? 0))
    if (place.current) observer.observe(place.current)
    return () => observer.disconnect()
  }, [])
  return [place, width] as const
}

interface Props {
  readonly catalogue: Catalogue
  readonly options: WallOptions
  readonly size: WallSize
  readonly title: string
  readonly panels: readonly Panel[]
  readonly place: RoundPlace
  /** How high the picture gets at most, in CSS pixels. */
  readonly most: number
}

/**
 * A small picture of the wall: laid out in the wall's own pixels and then scaled down as one, so that what is seen here is what is seen
 * there. For eyes alone: the words next to it say the same.
 */
export function WallPicture({ catalogue, options, size, title, panels, place, most }: Props) {
  const theme = wallTheme(options)
  const [picture, given] = useGivenWidth()
  // Room for the hairline around it.
  const share = Math.min((given - 2) / size.width, most / size.height)
  const shape = { width: size.width * share, height: size.height * share }
  return (
    <div ref={picture} aria-hidden="true">
      {given > 0 && (
        <ThemeContext value={theme}>
          <div data-theme={theme.name} className="relative box-content overflow-hidden border border-rule2 bg-paper text-ink" style={shape}>
            <div
              className="origin-top-left"
              style={{
                width: size.width,
                height: size.height,
                transform: `scale(${share})`,
                paddingLeft: size.margin,
                paddingRight: size.margin,
              }}
            >
              <WallHead catalogue={catalogue} size={size} title={title} options={options} at={place.at} />
              <FigureBoundary name={title}>
                <SceneStage panels={panels} size={size} />
              </FigureBoundary>
              <WallFoot
                catalogue={catalogue}
                size={size}
                sources={sceneSources(panels)}
                hasUndated={showsUndated(panels)}
                hasMap={showsMap(panels)}
                address={null}
                place={place}
                isStale={false}
              />
            </div>
            <WallSeams grid={options.grid} />
          </div>
        </ThemeContext>
      )}
    </div>
  )
}
