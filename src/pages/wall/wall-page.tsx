import '~/later.css'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { ThemeContext } from '~/components/drawing/drawing'
import { parseWall, type WallOptions } from '~/domain/link/wall-link'
import { gridSize } from '~/pages/wall/layout/wall-size'
import { NoList } from '~/pages/wall/show/list-notice'
import { WallBoundary } from '~/pages/wall/show/wall-boundary'
import { WallShow } from '~/pages/wall/show/wall-show'
import { heldMinutes } from '~/pages/wall/unattended/held-minutes'
import { keptScene, settingsOf } from '~/pages/wall/unattended/kept-scene'
import { returnToWall } from '~/pages/wall/unattended/return-to-wall'
import { useFreshCatalogue } from '~/pages/wall/unattended/use-fresh-catalogue'
import { useRenewal } from '~/pages/wall/unattended/use-renewal'
import { useRound, useWallList, type WallProps } from './use-round'
import { wallHref } from './wall-href'
import { wallTheme } from './wall-theme'

function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

/** The window's inner size in CSS pixels. */
function useWindowSize(): readonly [number, number] {
  const text = useSyncExternalStore(subscribe, () => `${window.innerWidth}x${window.innerHeight}`)
  const [width = 0, height = 0] = text.split('x').map(Number)
  return [width, height]
}

/** Where the public is alone with the wall it comes back by itself. */
function useReturn(options: WallOptions, items: string): void {
  useEffect(() => returnToWall(options.kiosk === null ? null : wallHref('', options, items), heldMinutes(options)), [options, items])
}

/** The wall: scenes in turn, the data's or those of a reader's list, laid out in the real pixels of whatever screen it is on. */
export function WallPage({ catalogue: first, optionText, items, fault: optionFault }: WallProps & { readonly fault: string }) {
  const [width, height] = useWindowSize()
  const options = useMemo(() => parseWall(optionText), [optionText])
  const theme = wallTheme(options)
  const { catalogue, fault } = useFreshCatalogue(first, options.refresh)
  const size = useMemo(() => gridSize(width, height, options), [width, height, options])
  const list = useWallList(catalogue, items)
  const scenes = useRound(catalogue, options, list, size)
  const [kept] = useState(() => keptScene(settingsOf(options, items)))
  const [life, renew] = useRenewal(options, items, kept)
  useReturn(options, items)
  return (
    <ThemeContext value={theme}>
      <div
        data-theme={theme.name}
        // A finger that moves turns the page: the browser is not to take it for a scroll.
        className="touch-none bg-paper text-ink"
        style={{ width, height, overflow: 'hidden', paddingLeft: size.margin, paddingRight: size.margin }}
      >
        {list?.figures.length === 0 ? (
          <NoList list={list} />
        ) : (
          <WallBoundary>
            <WallShow
              key={life.number}
              catalogue={catalogue}
              round={scenes}
              list={list}
              options={options}
              start={life.scene}
              size={size}
              optionFault={optionFault}
              dataFault={fault}
              onReload={renew}
            />
          </WallBoundary>
        )}
      </div>
    </ThemeContext>
  )
}
