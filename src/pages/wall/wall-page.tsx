import '~/later.css'
import { useMemo, useSyncExternalStore } from 'react'
import { ThemeContext } from '~/components/drawing/drawing'
import { parseWall } from '~/domain/link/wall-link'
import { gridSize } from '~/pages/wall/layout/wall-size'
import { NoList } from '~/pages/wall/show/list-notice'
import { WallBoundary } from '~/pages/wall/show/wall-boundary'
import { WallShow } from '~/pages/wall/show/wall-show'
import { useFreshCatalogue } from '~/pages/wall/unattended/use-fresh-catalogue'
import { useRenewal } from '~/pages/wall/unattended/use-renewal'
import { useRound, useWallList, type WallProps } from './use-round'
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

/** The wall: scenes in turn, the data's or those of a reader's list, laid out in the real pixels of whatever screen it is on. */
export function WallPage({ catalogue: first, optionText, items }: WallProps) {
  const [width, height] = useWindowSize()
  const options = useMemo(() => parseWall(optionText), [optionText])
  const theme = wallTheme(options)
  const { catalogue, fault } = useFreshCatalogue(first, options.refresh)
  const size = useMemo(() => gridSize(width, height, options), [width, height, options])
  const list = useWallList(catalogue, items)
  const scenes = useRound(catalogue, options, list, size)
  const [life, renew] = useRenewal(options, items)
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
              dataFault={fault}
              onReload={renew}
            />
          </WallBoundary>
        )}
      </div>
    </ThemeContext>
  )
}
